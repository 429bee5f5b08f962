import { children, instant, only, property, readCalendar, text } from '@testing/calendar';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Convening, InvitationsModule } from '@rukkanen/invitations';
import { Feeds } from './feeds.service.js';
import { FeedsModule } from './feeds.module.js';
import { ServedFeeds } from './served-feeds.service.js';

let stage: Stage;
let feeds: Feeds;
let served: ServedFeeds;
let convening: Convening;
const nurse = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
beforeAll(async () => {
  const rooms = InvitationsModule.forRoot({
    smtpUrl: 'smtp://127.0.0.1:1',
    from: 'rukkanen@south.example',
    publicUrl: 'https://rukkanen.south.example',
  });
  const calendars = FeedsModule.forRoot({ publicUrl: 'https://rukkanen.south.example' });
  stage = await Stage.open('NETWORK', [rooms, calendars]);
  feeds = stage.get(Feeds);
  served = stage.get(ServedFeeds);
  convening = stage.get(Convening);
});
afterAll(() => stage.close());

const aLockedSession = async (date = '2026-05-04') => {
  const id = await stage.aSession({ date });
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: [await stage.aCase()] });
  await convening.lock(stage.convener, id, { revision: 1 });
  await stage.sql(`update invitations set state = 'sent' where session_id = $1`, [id]);
  return id;
};
const fileOf = async (actor = nurse) =>
  (await feeds.make(actor, { kind: 'person' })).url.split('/').at(-1) ?? '';
const eventsOf = async (file: string) =>
  children(readCalendar((await served.serve(file)).body), 'VEVENT');

/** A change reaches what is kept by a message of the database, a moment after the commit. */
async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it never came');
}

describe('a personal feed', () => {
  it('shows one’s own windows with the way in, and no people', async () => {
    await aLockedSession();
    const file = await fileOf();
    const [event] = await eventsOf(file);
    if (!event) throw new Error('nothing in the feed');
    expect(instant(event, 'DTSTART').toISO()).toBe('2026-05-04T12:35:00.000+03:00');
    expect(text(event, 'SUMMARY')).toBe('Rukkanen, Etelä, osuus 12.35–12.55');
    expect(only(event, 'CONFERENCE').value).toBe('https://teams.invalid/t');
    expect(String((await served.serve(file)).body)).not.toMatch(
      /ATTENDEE|ORGANIZER|METHOD|mailto|Sana-/,
    );
  });

  it('has the same bytes and the same tag while nothing changed', async () => {
    const file = await fileOf();
    const [one, other] = [await served.serve(file), await served.serve(file)];
    expect(other).toEqual(one);
    await aLockedSession('2026-05-11');
    const changed = await until(
      () => served.serve(file),
      ({ etag }) => etag !== one.etag,
    );
    expect(changed.changedAt.getTime()).toBeGreaterThan(one.changedAt.getTime());
  });

  it('keeps what was called off, without the way in', async () => {
    const id = await aLockedSession('2026-05-18');
    await convening.cancel(stage.convener, id, { revision: 2, reason: 'holiday' });
    const events = await eventsOf(await fileOf());
    const [off] = events.filter((event) => property(event, 'STATUS')?.value === 'CANCELLED');
    if (!off) throw new Error('it is gone');
    expect(text(off, 'SUMMARY')).toMatch(/^PERUTTU: /);
    expect(only(off, 'SEQUENCE').value).toBe('1');
    expect(JSON.stringify(off)).not.toContain('teams.invalid');
  });

  it('is in the language of its reader', async () => {
    const id = await stage.aSession({ date: '2026-05-25' });
    const kela = await stage.aCase({ functions: ['KELA_EXPERT'] });
    await convening.arrange(stage.convener, id, { revision: 0, caseIds: [kela] });
    await convening.lock(stage.convener, id, { revision: 1 });
    const tauno = anActor({ userId: 'tauno', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    const [event] = await eventsOf(await fileOf(tauno));
    expect(event && text(event, 'SUMMARY')).toBe('Rukkanen, South, your slot 12:35–12:55');
  });

  it('is empty for somebody who is invited to nothing', async () => {
    expect(await eventsOf(await fileOf(stage.viceConvener))).toEqual([]);
  });
});

describe('the address of a feed', () => {
  const serve = (file: string) => served.serve(file);

  it('is nowhere in the database', async () => {
    const token = (await fileOf()).slice(0, -4);
    const rows = await stage.sql('select * from feed_tokens');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('stops working when a new one is made, and when it is stopped', async () => {
    const [old, next] = [await fileOf(), await fileOf()];
    await expect(serve(old)).rejects.toEqual(refusal('access.not_found'));
    expect(String((await serve(next)).body)).toContain('BEGIN:VCALENDAR');
    await feeds.stopOwn(nurse);
    await expect(serve(next)).rejects.toEqual(refusal('access.not_found'));
    expect((await feeds.mine(nurse)).feed).toBeNull();
  });

  it('has one spelling', async () => {
    const file = await fileOf();
    const swapped = Array.from(file).map((sign) =>
      sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase(),
    );
    for (const wrong of [
      '',
      '.ics',
      file.slice(0, -4),
      `${file}x`,
      `x${file}`,
      `${file}\0`,
      `\0${file}`,
      file.replace('.ics', '.ICS'),
      swapped.join('').replace('.ICS', '.ics'),
    ])
      await expect(serve(wrong)).rejects.toEqual(refusal('access.not_found'));
    expect((await serve(file)).etag).toMatch(/^W\/"/);
  });

  it('is nobody’s once its person has left', async () => {
    const file = await fileOf();
    await stage.sql(`update users set ended_at = now() where id = 'vaino'`);
    await expect(serve(file)).rejects.toEqual(refusal('access.not_found'));
    await stage.sql(`update users set ended_at = null where id = 'vaino'`);
    expect((await serve(file)).etag).toMatch(/^W/);
  });
});

describe('one’s own calendar', () => {
  it('lists what is coming and when the feed was last read', async () => {
    const file = await fileOf();
    expect((await feeds.mine(nurse)).feed?.lastReadAt).toBeNull();
    await served.serve(file);
    const mine = await feeds.mine(nurse);
    expect(mine.feed?.lastReadAt).not.toBeNull();
    expect(mine.upcoming[0]).toMatchObject({ title: 'Rukkanen, Etelä', cancelled: false });
    stage.clock.set('2026-05-12T00:00:00Z');
    const later = (await feeds.mine(nurse)).upcoming;
    expect(later.every(({ endsAt }) => endsAt > '2026-05-12')).toBe(true);
    expect(later.length).toBeLessThan(mine.upcoming.length);
  });
});
