import { child, only, readCalendar, text } from '@testing/calendar';
import { anActor } from '@testing/identity';
import { aTerm, emptyTheBox, PostOffice } from '@testing/invitations';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Transactions } from '@rukkanen/persistence';
import { Scheduling } from '@rukkanen/sessions';
import { ConveningTerms } from './convening-terms.service.js';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';
import { Mailer, type Message } from './mail/mailer.js';
import { OwnCalendar } from './own-calendar.service.js';

// A stage for each story takes its time on a machine that does other things.
import.meta.jest.setTimeout(60_000);

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});

let stage: Stage;
let convening: Convening;
let office: PostOffice;
beforeEach(async () => {
  stage = await Stage.open('ANONYMOUS_TEAM', [rooms]);
  convening = stage.get(Convening);
  office = new PostOffice();
  stage.get(Mailer).send = (message) => office.send(message);
  await stage.sql(`insert into places values
    ('P', 'SOUTH', 'OFFICE', 'Sataman toimipiste', null, 'DAILY'),
    ('Q', 'SOUTH', 'SERVICE_POINT', 'Kylän asiointipiste', null, 'BY_NEED_AND_AGREEMENT'),
    ('FAR', 'NORTH', 'OFFICE', 'Pohjoisen toimipiste', null, 'DAILY')`);
});
afterEach(() => stage.close());

const flush = async (): Promise<Message[]> => {
  const before = office.sent.length;
  await emptyTheBox(stage, (mailId) => stage.get(MailSender).send({ areaId: 'SOUTH', mailId }));
  return office.sent.slice(before);
};
const eventOf = (message: Message | undefined) =>
  child(readCalendar(message?.calendar?.body ?? ''), 'VEVENT');
const to = (messages: readonly Message[], who: string) =>
  messages.find(({ to: { address } }) => address.startsWith(who));
const aLockedSession = async () => {
  const id = await stage.aSession();
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: [await stage.aCase()] });
  await convening.lock(stage.convener, id, { revision: 1 });
  return id;
};

describe('the place of a session', () => {
  it('stands in the words of the invitation and as its LOCATION, with the way into Teams beside it', async () => {
    const id = await stage.aSession();
    await convening.setPlace(stage.convener, id, { revision: 0, placeId: 'P' });
    await convening.arrange(stage.convener, id, { revision: 1, caseIds: [await stage.aCase()] });
    await convening.lock(stage.convener, id, { revision: 2 });
    const mail = to(await flush(), 'vaino');
    expect(mail?.text).toContain('\nPaikka: Sataman toimipiste\nTeams: https://teams.invalid/t\n');
    const event = eventOf(mail);
    expect(text(event, 'LOCATION')).toBe('Sataman toimipiste');
    expect(text(event, 'DESCRIPTION')).toContain('https://teams.invalid/t');
    expect(only(event, 'CONFERENCE').value).toBe('https://teams.invalid/t');
  });

  it('that changes goes to everybody invited, for the same time and so with the same SEQUENCE', async () => {
    const id = await aLockedSession();
    const first = await flush();
    expect(to(first, 'vaino')?.text).not.toContain('Paikka');
    expect(text(eventOf(to(first, 'vaino')), 'LOCATION')).toBe('https://teams.invalid/t');
    await convening.setPlace(stage.convener, id, { revision: 2, placeId: 'Q' });
    const second = await flush();
    expect(second).toHaveLength(first.length);
    expect(text(eventOf(to(second, 'vaino')), 'LOCATION')).toBe('Kylän asiointipiste');
    expect(only(eventOf(to(second, 'vaino')), 'SEQUENCE').value).toBe('0');
    await convening.setPlace(stage.convener, id, { revision: 3, placeId: null });
    expect(to(await flush(), 'vaino')?.text).not.toContain('Paikka');
  });

  it('is the term’s in a series, and one session’s own in its occurrence', async () => {
    const term = await aTerm(stage, ['2026-06-01', '2026-06-08', '2026-06-15']);
    await stage.sql(`update terms set place_id = 'P' where id = $1`, [term.id]);
    await stage.sql(`update sessions set place_id = 'P' where term_id = $1`, [term.id]);
    await stage.get(ConveningTerms).send(stage.convener, term.id, 0);
    const series = to(await flush(), 'vaino');
    expect(series?.text).toContain('\nPaikka: Sataman toimipiste\n');
    expect(text(eventOf(series), 'LOCATION')).toBe('Sataman toimipiste');

    const [second = ''] = term.sessions.slice(1);
    const { revision } = await stage.get(Scheduling).read(stage.convener, second);
    await convening.setPlace(stage.convener, second, { revision, placeId: 'Q' });
    const one = to(await flush(), 'vaino');
    expect(only(eventOf(one), 'RECURRENCE-ID').value).toBe('20260608T123000');
    expect(text(eventOf(one), 'LOCATION')).toBe('Kylän asiointipiste');
  });

  it('stands in the list of sessions and in one’s own calendar', async () => {
    const id = await aLockedSession();
    await convening.setPlace(stage.convener, id, { revision: 2, placeId: 'P' });
    const { sessions } = await stage.get(Scheduling).list(stage.convener, {});
    expect(sessions).toMatchObject([
      { id, kind: 'CONSULTATION', place: { id: 'P', name: 'Sataman toimipiste' } },
    ]);
    const [own] = await stage
      .get(Transactions)
      .inAreas(['SOUTH'], (tx) =>
        stage.get(OwnCalendar).events(tx, 'vaino', 'fi', new Date('2026-01-01')),
      );
    expect(own).toMatchObject({
      location: 'Sataman toimipiste',
      joinUrl: 'https://teams.invalid/t',
    });
  });

  it('is one of the area’s own, in use on that day, and named by who arranges sessions', async () => {
    const id = await stage.aSession();
    await stage.sql(`update places set closed_on = '2026-05-04' where id = 'Q'`);
    for (const placeId of ['FAR', 'Q', 'NOWHERE'])
      await expect(
        convening.setPlace(stage.convener, id, { revision: 0, placeId }),
      ).rejects.toEqual(refusal('request.invalid'));
    const late = convening.setPlace(stage.convener, id, { revision: 7, placeId: 'P' });
    await expect(late).rejects.toEqual(refusal('state.changed_meanwhile'));
    const member = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    const asked = convening.setPlace(member, id, { revision: 0, placeId: 'P' });
    await expect(asked).rejects.toEqual(refusal('access.forbidden'));
  });
});
