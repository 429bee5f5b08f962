import { children, instant, only, property, readCalendar, text } from '@testing/calendar';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import type { FeedKind, Role } from '@rukkanen/contract';
import { Convening, InvitationsModule } from '@rukkanen/invitations';
import { Feeds } from './feeds.service.js';
import { FeedsModule } from './feeds.module.js';
import { ServedFeeds } from './served-feeds.service.js';

const publicUrl = 'https://rukkanen.south.example';
let stage: Stage;
let feeds: Feeds;
let served: ServedFeeds;
let convening: Convening;
beforeEach(async () => {
  stage = await Stage.open('ANONYMOUS_TEAM', [
    InvitationsModule.forRoot({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'r@south.example',
      publicUrl,
    }),
    FeedsModule.forRoot({ publicUrl }),
  ]);
  feeds = stage.get(Feeds);
  served = stage.get(ServedFeeds);
  convening = stage.get(Convening);
  await stage.sql(`insert into places values ('P', 'SOUTH', 'OFFICE', 'Satama', null, 'DAILY')`);
});
afterEach(() => stage.close());

const actor = (userId: string, role: Role) => anActor({ userId, role, areas: ['SOUTH'] });
const nurse = actor('vaino', 'STANDING_MEMBER');
const bringer = actor('onni', 'BRINGER');

const TEAM = ['team', 'T'] as const;
const AREA = ['area', 'SOUTH'] as const;
const PLACE = ['place', 'P'] as const;
const SHARED = [TEAM, AREA, PLACE];

const fileOf = async (who: typeof nurse, kind: FeedKind, subjectId: string) =>
  (await feeds.make(who, { kind, subjectId })).url.split('/').at(-1) ?? '';
/** The feed as it stands in the rows at this moment, for a reader who has just subscribed. */
const fresh = async (who: typeof nurse, [kind, id]: readonly [FeedKind, string]) =>
  String((await served.serve(await fileOf(who, kind, id))).body);
const eventsIn = (body: string) => children(readCalendar(Buffer.from(body)), 'VEVENT');
const onPlace = (id: string) => stage.sql(`update sessions set place_id = 'P' where id = $1`, [id]);

describe('a feed of a team, an area or a place', () => {
  it.each(SHARED)('shows whole meetings and no people (%s)', async (...subject) => {
    const id = await stage.aSession();
    await onPlace(id);
    const body = await fresh(nurse, subject);
    const [event] = eventsIn(body);
    if (!event) throw new Error('nothing in the feed');
    expect(instant(event, 'DTSTART').toISO()).toBe('2026-05-04T12:30:00.000+03:00');
    expect(instant(event, 'DTEND').toISO()).toBe('2026-05-04T14:00:00.000+03:00');
    expect(text(event, 'SUMMARY')).toBe('Rukkanen, Etelä');
    expect(text(event, 'LOCATION')).toBe('Satama');
    expect(body).not.toMatch(/ATTENDEE|ORGANIZER|CONTACT|METHOD|mailto|@south|@wsc|Sana-/i);
  });

  it('has the way in for the team alone', async () => {
    await onPlace(await stage.aSession());
    expect(await fresh(nurse, TEAM)).toContain('CONFERENCE');
    for (const subject of [AREA, PLACE])
      expect(await fresh(nurse, subject)).not.toMatch(/teams\.invalid|CONFERENCE/);
  });

  it('names one meeting by one UID in all three, which is nobody’s invitation', async () => {
    const id = await stage.aSession();
    await onPlace(id);
    await convening.arrange(stage.convener, id, { revision: 0, caseIds: [await stage.aCase()] });
    await convening.lock(stage.convener, id, { revision: 1 });
    const uids = new Set<string>();
    for (const subject of SHARED)
      for (const event of eventsIn(await fresh(nurse, subject))) uids.add(only(event, 'UID').value);
    const invited = await stage.sql<{ uid: string }>('select uid from invitations');
    expect(uids.size).toBe(1);
    expect(invited.length).toBeGreaterThan(0);
    for (const { uid } of invited) expect(uids).not.toContain(uid);
  });

  it('shows a meeting that was moved once, at its new time, with a higher SEQUENCE', async () => {
    const id = await stage.aSession();
    const before = eventsIn(await fresh(nurse, TEAM));
    await convening.move(stage.convener, id, {
      revision: 0,
      date: '2026-11-02',
      startLocal: '09:00',
    });
    const after = eventsIn(await fresh(nurse, TEAM));
    expect(after).toHaveLength(1);
    for (const [one] of [after]) {
      if (!one || !before[0]) throw new Error('nothing in the feed');
      expect(instant(one, 'DTSTART').toISO()).toBe('2026-11-02T09:00:00.000+02:00');
      expect(only(one, 'UID').value).toBe(only(before[0], 'UID').value);
      expect(only(one, 'SEQUENCE').value).toBe('1');
      expect(instant(one, 'DTSTAMP') > instant(before[0], 'DTSTAMP')).toBe(true);
    }
  });

  it('keeps a meeting that was called off, as free time and without the way in', async () => {
    const id = await stage.aSession();
    await fresh(nurse, TEAM);
    await convening.cancel(stage.convener, id, { revision: 0, reason: 'holiday' });
    const body = await fresh(nurse, TEAM);
    const [event] = eventsIn(body);
    if (!event) throw new Error('it is gone');
    expect(text(event, 'SUMMARY')).toBe('PERUTTU: Rukkanen, Etelä');
    expect(only(event, 'STATUS').value).toBe('CANCELLED');
    expect(only(event, 'TRANSP').value).toBe('TRANSPARENT');
    expect(body).not.toContain('teams.invalid');
  });

  it('shows a new link without a new SEQUENCE, whoever changed it', async () => {
    await stage.aSession();
    const [before] = eventsIn(await fresh(nurse, TEAM));
    await stage.sql(`update teams set join_url = 'https://teams.invalid/new' where id = 'T'`);
    const [after] = eventsIn(await fresh(nurse, TEAM));
    if (!before || !after) throw new Error('nothing in the feed');
    expect(only(after, 'CONFERENCE').value).toBe('https://teams.invalid/new');
    expect(only(after, 'SEQUENCE').value).toBe('0');
    expect(instant(after, 'DTSTAMP') > instant(before, 'DTSTAMP')).toBe(true);
  });

  it('shows no draft, and nothing of a draft that was thrown away', async () => {
    const id = await stage.aSession({ state: 'draft' });
    expect(eventsIn(await fresh(nurse, TEAM))).toEqual([]);
    await stage.sql(`update sessions set state = 'cancelled' where id = $1`, [id]);
    expect(eventsIn(await fresh(nurse, TEAM))).toEqual([]);
  });

  it('has the same bytes while a session is arranged, locked and held', async () => {
    const id = await stage.aSession();
    const before = await fresh(nurse, TEAM);
    await convening.arrange(stage.convener, id, { revision: 0, caseIds: [await stage.aCase()] });
    await convening.lock(stage.convener, id, { revision: 1 });
    await stage.sql(`update sessions set seq = 9 where id = $1`, [id]);
    expect(await fresh(nurse, TEAM)).toBe(before);
  });

  it('is in the reader’s language, and begins with last year', async () => {
    await stage.aSession({ date: '2024-12-30' });
    await stage.aSession({ date: '2025-01-07' });
    const swede = { ...nurse, userId: 'veikko' };
    const [event, ...more] = eventsIn(await fresh(swede, TEAM));
    expect([event && text(event, 'SUMMARY'), more]).toEqual(['Rukkanen, Syd', []]);
  });
});

describe('a day on which social services come to a place', () => {
  const aDay = (but: { day?: string; cancelled?: boolean } = {}) =>
    stage.sql(
      `insert into outreach_days (id, area_id, place_id, on_day, start_time, minutes, function, user_id,
         cancelled, created_at, changed_at)
       values (gen_random_uuid(), 'SOUTH', 'P', $1, '09:00', 180, 'SOCIAL_WORKER', 'vaino', $2, now(), now())`,
      [but.day ?? '2026-10-25', but.cancelled ?? false],
    );

  it('stands in the feeds of the place and of the area, by function and never by name', async () => {
    await aDay();
    for (const subject of [PLACE, AREA]) {
      const body = await fresh(nurse, subject);
      const [event] = eventsIn(body);
      expect(event && text(event, 'SUMMARY')).toBe('Jalkautuminen: sosiaalityöntekijä, Satama');
      expect(event && instant(event, 'DTSTART').toISO()).toBe('2026-10-25T09:00:00.000+02:00');
      expect(event && instant(event, 'DTEND').toISO()).toBe('2026-10-25T12:00:00.000+02:00');
      expect(body).not.toMatch(/Väinö|vaino/);
    }
    expect(eventsIn(await fresh(nurse, TEAM))).toEqual([]);
  });

  it('stays when it is called off', async () => {
    await aDay({ cancelled: true });
    const [event] = eventsIn(await fresh(nurse, PLACE));
    expect(event && text(event, 'SUMMARY')).toMatch(/^PERUTTU: /);
    expect(event && only(event, 'TRANSP').value).toBe('TRANSPARENT');
  });
});

describe('the way into a team’s meetings', () => {
  const sees = async (who: typeof nurse) => (await fresh(who, TEAM)).includes('teams.invalid');
  beforeEach(() => stage.aSession());

  it('is shown to who leads them and to who sits in the standing team, to nobody else', async () => {
    await stage.sql(
      `insert into user_grants values ('hilja', 'STANDING_MEMBER', 'SOUTH', 'NURSE')`,
    );
    await stage.sql(`insert into user_grants values ('hilja', 'MANAGER', 'NORTH')`);
    expect(await sees(stage.convener)).toBe(true);
    expect(await sees(nurse)).toBe(true);
    expect(await sees(bringer)).toBe(false);
    expect(await sees(actor('hilja', 'STANDING_MEMBER'))).toBe(false);
  });

  it('is shown to the convener alone where the network meets', async () => {
    await stage.sql(`update areas set consultation_mode = 'NETWORK' where id = 'SOUTH'`);
    expect(await sees(stage.convener)).toBe(true);
    expect(await sees(nurse)).toBe(false);
  });
});

describe('an address of a shared feed', () => {
  const gone = refusal('access.not_found');

  it('is made by whoever may read the thing, and by nobody from outside', async () => {
    for (const [kind, subjectId] of SHARED) {
      await expect(feeds.make(stage.stranger, { kind, subjectId })).rejects.toEqual(gone);
      const wrong = { kind, subjectId: 'NOWHERE' };
      await expect(feeds.make(nurse, wrong)).rejects.toEqual(gone);
    }
  });

  it('stops with the reader’s right, and comes back with it', async () => {
    const file = await fileOf(nurse, ...TEAM);
    await stage.sql(`delete from user_grants where user_id = 'vaino'`);
    await expect(served.serve(file)).rejects.toEqual(gone);
    await stage.sql(`insert into user_grants values ('vaino', 'GUEST', 'SOUTH')`);
    expect((await served.serve(file)).body.length).toBeGreaterThan(100);
  });

  it('changes for its owner and for this feed only', async () => {
    const [team, area, other] = [
      await fileOf(nurse, ...TEAM),
      await fileOf(nurse, ...AREA),
      await fileOf(bringer, ...TEAM),
    ];
    await fileOf(nurse, ...TEAM);
    await expect(served.serve(team)).rejects.toEqual(gone);
    for (const file of [area, other]) expect((await served.serve(file)).etag).toMatch(/^W/);
  });

  it('is seen by who looks after the area, and stopped there', async () => {
    const file = await fileOf(nurse, ...PLACE);
    await served.serve(file);
    const { others } = await feeds.list(stage.convener);
    expect(others).toMatchObject([
      { kind: 'place', subjectId: 'P', holder: 'Väinö Kokeilu', name: 'Satama, Etelä' },
    ]);
    expect(others[0]?.lastReadAt).not.toBeNull();
    expect(JSON.stringify(others)).not.toContain(file.slice(0, 10));
    const id = others[0]?.id ?? '';
    await expect(feeds.stop(stage.stranger, id)).rejects.toEqual(gone);
    await expect(feeds.stop(bringer, id)).rejects.toEqual(gone);
    await feeds.stop(stage.convener, id);
    await expect(served.serve(file)).rejects.toEqual(gone);
    await expect(feeds.stop(stage.convener, id)).rejects.toEqual(gone);
  });

  it('stands on the list of what its owner may subscribe to', async () => {
    await fileOf(nurse, ...AREA);
    const { mine, others } = await feeds.list(nurse);
    expect(mine.map(({ kind, name, address }) => [kind, name, address !== null])).toEqual([
      ['person', nurse.name, false],
      ['team', 'Rukkanen, Etelä', false],
      ['area', 'Etelä', true],
      ['place', 'Satama, Etelä', false],
    ]);
    expect(others).toEqual([]);
    const own = mine.find(({ kind }) => kind === 'area')?.address?.id ?? '';
    await feeds.stop(nurse, own);
    expect((await feeds.list(nurse)).mine.every(({ address }) => address === null)).toBe(true);
  });
});

describe('the date of a feed', () => {
  it('is the moment when its bytes became other ones, whatever made them so', async () => {
    await stage.aSession();
    const file = await fileOf(nurse, ...TEAM);
    const first = await served.serve(file);
    await stage.sql(`update areas set name_fi = 'Etelärannikko' where id = 'SOUTH'`);
    await stage.sql(`update teams set name = 'Rukkaset' where id = 'T'`);
    const second = await until(
      () => served.serve(file),
      ({ etag }) => etag !== first.etag,
    );
    expect(second.changedAt.getTime()).toBeGreaterThan(first.changedAt.getTime());
    expect(second.changedAt.getMilliseconds()).toBe(0);
    expect(property(readCalendar(second.body), 'NAME')?.value).toContain('Etelärannikko');
  });
});

/** A change reaches what is kept by a message of the database, a moment after the commit. */
async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it never came');
}
