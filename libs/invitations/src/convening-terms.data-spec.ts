import type { PlanTerm, TermMail } from '@rukkanen/contract';
import { TermPlanning } from '@rukkanen/sessions';
import { child, expand, only, property, readCalendar, type Component } from '@testing/calendar';
import { anActor } from '@testing/identity';
import { aTerm, emptyTheBox, PostOffice, type PlannedTerm } from '@testing/invitations';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { ConveningTerms } from './convening-terms.service.js';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';
import { Mailer, type Message } from './mail/mailer.js';

// A stage for each story takes its time on a machine that does other things.
import.meta.jest.setTimeout(60_000);

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});
/** Five Mondays over the end of summer time, with a holiday between. */
const MONDAYS = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-09', '2026-11-16'];

/** Every Monday of the same weeks, as its convener plans it. */
const PLAN: PlanTerm = {
  teamId: 'T',
  kind: 'CONSULTATION',
  placeId: null,
  repeat: { every: 'WEEK', weekday: 1 },
  exceptions: [],
  firstOn: '2026-10-12',
  lastOn: '2026-11-16',
  startTime: '12:30',
  minutes: 90,
};

let stage: Stage;
let terms: ConveningTerms;
let convening: Convening;
let office: PostOffice;
beforeEach(async () => {
  stage = await Stage.open('ANONYMOUS_TEAM', [rooms]);
  await stage.sql(`update seats set need = 'ON_CALL' where id = 'T-03'`);
  terms = stage.get(ConveningTerms);
  convening = stage.get(Convening);
  office = new PostOffice();
  stage.get(Mailer).send = (message) => office.send(message);
});
afterEach(() => stage.close());

const flush = () =>
  emptyTheBox(stage, (mailId) => stage.get(MailSender).send({ areaId: 'SOUTH', mailId }));
/** What went out since the last time, by person, as `vaino REQUEST 1 20261019T123000`. */
const newMail = async (): Promise<string[]> => {
  const before = office.sent.length;
  await flush();
  const mails = office.sent.slice(before).map(inShort);
  return mails.toSorted((one, other) => whoseIs(one).localeCompare(whoseIs(other)));
};
const whoseIs = (mail: string): string => mail.split(' ')[0] ?? '';
const eventOf = (message: Message | undefined): Component =>
  child(readCalendar(message?.calendar?.body ?? ''), 'VEVENT');
const inShort = (message: Message): string => {
  const event = eventOf(message);
  const occurrence = property(event, 'RECURRENCE-ID')?.value;
  const status = property(event, 'STATUS')?.value ?? 'NO STATUS';
  return [
    message.to.address.split('@')[0],
    message.calendar?.method,
    only(event, 'SEQUENCE').value,
    ...(occurrence ? [occurrence] : []),
    ...(message.calendar?.method === 'CANCEL' ? [status] : []),
  ].join(' ');
};
const inWords = ({ personId, kind, about }: TermMail): string => `${personId} ${kind} ${about}`;
const seenBy = (who: string): string[] =>
  office
    .calendarOf(`${who}@wsc.example`)
    .shown.map(({ start }) => new Date(start).toISOString().slice(0, 16));
const aSentTerm = async (days = MONDAYS): Promise<PlannedTerm> => {
  const term = await aTerm(stage, days);
  await terms.send(stage.convener, term.id, 0);
  return term;
};
const revisionOf = async (id: string): Promise<number> =>
  (await stage.sql<{ revision: number }>('select revision from sessions where id = $1', [id]))[0]
    ?.revision ?? 0;
const move = async (id: string, date: string, startLocal = '12:30') =>
  convening.move(stage.convener, id, { revision: await revisionOf(id), date, startLocal });
const cancel = async (id: string) =>
  convening.cancel(stage.convener, id, { revision: await revisionOf(id), reason: 'other' });

describe('sending a term', () => {
  it('opens its sessions and gives each standing member one series, as the dry run said', async () => {
    const term = await aTerm(stage, MONDAYS);
    const planned = await terms.mailsOfSend(stage.convener, term.id, 0);
    expect(planned.map(inWords)).toEqual(['kerttu NEW SERIES', 'vaino NEW SERIES']);
    expect(await stage.sql('select 1 from mails')).toEqual([]);
    const sent = await terms.send(stage.convener, term.id, 0);
    expect(sent).toEqual({ id: term.id, revision: 1, mails: planned });
    const states = await stage.sql('select distinct state from sessions where term_id = $1', [
      term.id,
    ]);
    expect(states).toEqual([{ state: 'open' }]);
    expect(await newMail()).toEqual(['kerttu REQUEST 0', 'vaino REQUEST 0']);
  });

  it('can be rehearsed before its plan is kept, and nothing of the rehearsal stays', async () => {
    const planned = await terms.mailsOfPlan(stage.convener, PLAN);
    expect(planned.map(inWords)).toEqual(['kerttu NEW SERIES', 'vaino NEW SERIES']);
    for (const table of ['terms', 'mails', 'sessions'])
      expect(await stage.sql(`select 1 from ${table}`)).toEqual([]);
  });

  it('that was planned is refused, and its rehearsal too, where a required seat has no holder', async () => {
    await stage.sql(
      `update seat_holders set valid = '[2026-01-01,2026-10-20)' where seat_id = 'T-02'`,
    );
    const days = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
    const unheld = refusal('session.seat_unheld', { days });
    await expect(terms.mailsOfPlan(stage.convener, PLAN)).rejects.toEqual(unheld);
    const { id } = await stage.get(TermPlanning).plan(stage.convener, PLAN);
    await expect(terms.send(stage.convener, id, 0)).rejects.toEqual(unheld);
    expect(await newMail()).toEqual([]);
  });

  it('keeps 12:30 on the wall over the clock change, and leaves out the day that is not held', async () => {
    await aSentTerm();
    await flush();
    const series = eventOf(office.sent[1]);
    expect(only(series, 'RRULE').value).toBe(
      'FREQ=WEEKLY;INTERVAL=1;UNTIL=20261116T103000Z;BYDAY=MO',
    );
    expect(expand(series).map((at) => at.toUTC().toISO({ precision: 'minute' }))).toEqual([
      '2026-10-12T09:30Z',
      '2026-10-19T09:30Z',
      '2026-10-26T10:30Z',
      '2026-11-09T10:30Z',
      '2026-11-16T10:30Z',
    ]);
  });

  it('says every date in words, in the language of the reader', async () => {
    await stage.sql(`update users set language = 'sv' where id = 'vaino'`);
    await aSentTerm();
    await flush();
    const { subject, text } = office.sent[1] ?? { subject: '', text: '' };
    expect(subject).toBe(
      'Inbjudan till periodens möten: Rukkanen, Syd, från mån 12.10.2026 kl. 12.30–14.00',
    );
    expect(text).toContain('mån 26.10.2026 kl. 12.30–14.00\nmån 9.11.2026 kl. 12.30–14.00\n');
  });

  it('gives only the convener a series in a NETWORK', async () => {
    await stage.sql(`update areas set consultation_mode = 'NETWORK' where id = 'SOUTH'`);
    await aSentTerm();
    expect(await newMail()).toEqual(['kerttu REQUEST 0']);
  });

  it('calls whoever stands in for a day to that day alone, and leaves it out for the holder', async () => {
    await stage.sql(
      `insert into absences (area_id, seat_id, user_id, away, covered)
       values ('SOUTH', 'T-02', 'vaino', '[2026-10-19,2026-10-20)', true)`,
    );
    await aSentTerm();
    expect(await newMail()).toEqual(['kerttu REQUEST 0', 'vaino REQUEST 0', 'veikko REQUEST 0']);
    expect(seenBy('vaino')).toHaveLength(4);
    expect(seenBy('veikko')).toEqual(['2026-10-19T09:30']);
  });

  it('again after nothing changed tells nobody anything', async () => {
    const { id } = await aSentTerm();
    await flush();
    expect((await terms.send(stage.convener, id, 1)).mails).toEqual([]);
    expect(await newMail()).toEqual([]);
  });

  it('is refused while its team is a draft, and calls nobody', async () => {
    const { id } = await aTerm(stage, MONDAYS);
    await stage.sql(`update teams set state = 'draft' where id = 'T'`);
    await expect(terms.send(stage.convener, id, 0)).rejects.toEqual(
      refusal('roster.team_is_draft'),
    );
    expect(await newMail()).toEqual([]);
  });

  it('is refused to strangers and members, and when another was faster', async () => {
    const { id } = await aTerm(stage, MONDAYS);
    const member = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    await expect(terms.send(stage.stranger, id, 0)).rejects.toEqual(refusal('access.not_found'));
    await expect(terms.send(member, id, 0)).rejects.toEqual(refusal('access.forbidden'));
    await expect(terms.send(stage.convener, id, 7)).rejects.toMatchObject({
      code: 'state.changed_meanwhile',
    });
  });
});

describe('one session of a term', () => {
  it('that is moved overrides its occurrence, with one mail a person', async () => {
    const { sessions } = await aSentTerm();
    await flush();
    await move(sessions[1] ?? '', '2026-10-21', '09:00');
    expect(await newMail()).toEqual([
      'kerttu REQUEST 1 20261019T123000',
      'vaino REQUEST 1 20261019T123000',
    ]);
    expect(seenBy('vaino').slice(0, 3)).toEqual([
      '2026-10-12T09:30',
      '2026-10-21T06:00',
      '2026-10-26T10:30',
    ]);
  });

  it('that is moved past its neighbour leaves the series and comes as an event of its own', async () => {
    const { sessions } = await aSentTerm();
    await flush();
    await move(sessions[1] ?? '', '2026-10-27', '09:00');
    expect(await newMail()).toEqual([
      'kerttu CANCEL 1 20261019T123000 CANCELLED',
      expect.stringMatching(/^kerttu REQUEST \d$/),
      'vaino CANCEL 1 20261019T123000 CANCELLED',
      expect.stringMatching(/^vaino REQUEST \d$/),
    ]);
    expect(seenBy('vaino')).toHaveLength(5);
    expect(seenBy('vaino')).toContain('2026-10-27T07:00');
    const gone = office.sent.find(({ calendar }) => calendar?.method === 'CANCEL');
    expect(gone?.subject).toMatch(/^Siirretty: /);
    expect(gone?.text).toContain('Jos sinua tarvitaan uutena aikana, saat siitä oman kutsun.');
  });

  it('that is called off is cancelled alone', async () => {
    const { sessions } = await aSentTerm();
    await flush();
    await cancel(sessions[2] ?? '');
    expect(await newMail()).toEqual([
      'kerttu CANCEL 1 20261026T123000 CANCELLED',
      'vaino CANCEL 1 20261026T123000 CANCELLED',
    ]);
    expect(seenBy('kerttu')).toHaveLength(4);
  });

  it('that is called off before the series has left is not in it, and costs no mail', async () => {
    const { sessions } = await aSentTerm();
    await cancel(sessions[0] ?? '');
    expect(await newMail()).toEqual(['kerttu REQUEST 0', 'vaino REQUEST 0']);
    expect(seenBy('vaino')[0]).toBe('2026-10-19T09:30');
  });

  it('with a slot window overrides the occurrence of each member', async () => {
    const { sessions } = await aSentTerm();
    await flush();
    const [first = ''] = sessions;
    const caseIds = [await stage.aCase({ functions: ['NURSE'] })];
    await convening.arrange(stage.convener, first, {
      revision: await revisionOf(first),
      caseIds,
    });
    await convening.lock(stage.convener, first, { revision: await revisionOf(first) });
    expect(await newMail()).toEqual(['onni REQUEST 0', 'vaino REQUEST 1 20261012T123000']);
    expect(seenBy('vaino')[0]).toBe('2026-10-12T09:35');
  });

  it('loses one guest by a CANCEL without STATUS, and locking does not call them back', async () => {
    const { sessions } = await aSentTerm();
    await flush();
    const [first = ''] = sessions;
    const removed = { revision: await revisionOf(first), personId: 'vaino' };
    await convening.removeGuest(stage.convener, first, removed);
    expect(await newMail()).toEqual(['vaino CANCEL 1 20261012T123000 NO STATUS']);
    const caseIds = [await stage.aCase()];
    await convening.arrange(stage.convener, first, {
      revision: await revisionOf(first),
      caseIds,
    });
    await convening.lock(stage.convener, first, { revision: await revisionOf(first) });
    expect(await newMail()).toEqual(['onni REQUEST 0']);
  });
});

describe('a whole term', () => {
  it('that is called off before it began takes its series back with one mail a person', async () => {
    const { id } = await aSentTerm();
    await flush();
    const sent = { revision: 1, reason: 'other' as const };
    const planned = await terms.mailsOfCancelAll(stage.convener, id, sent);
    expect(planned.map(inWords)).toEqual(['kerttu CANCEL SERIES', 'vaino CANCEL SERIES']);
    expect(await newMail()).toEqual([]);
    await terms.cancelAll(stage.convener, id, { revision: 1, reason: 'other' });
    expect(await newMail()).toEqual(['kerttu CANCEL 1 CANCELLED', 'vaino CANCEL 1 CANCELLED']);
    expect(seenBy('vaino')).toEqual([]);
  });

  it('that is called off half-way keeps what was held', async () => {
    const { id } = await aSentTerm();
    await flush();
    stage.clock.set('2026-10-20T06:00:00Z');
    await terms.cancelAll(stage.convener, id, { revision: 1, reason: 'other' });
    expect(await newMail()).toEqual(['kerttu REQUEST 1', 'vaino REQUEST 1']);
    expect(seenBy('vaino')).toEqual(['2026-10-12T09:30', '2026-10-19T09:30']);
  });

  it('that is called off twice, or never went out, is refused', async () => {
    const { id } = await aSentTerm();
    await terms.cancelAll(stage.convener, id, { revision: 1, reason: 'other' });
    await expect(
      terms.cancelAll(stage.convener, id, { revision: 1, reason: 'other' }),
    ).rejects.toMatchObject({ code: 'state.changed_meanwhile' });
    const { id: draft } = await stage.get(TermPlanning).plan(stage.convener, PLAN);
    await expect(
      terms.cancelAll(stage.convener, draft, { revision: 0, reason: 'other' }),
    ).rejects.toEqual(refusal('term.wrong_state', { state: 'draft' }));
  });

  it('that changes from a day on says first whom it reaches, and then reaches just them', async () => {
    const { id } = await stage.get(TermPlanning).plan(stage.convener, PLAN);
    await terms.send(stage.convener, id, 0);
    await flush();
    const { repeat, minutes } = PLAN;
    const sent = { revision: 1, from: '2026-11-02', repeat, startTime: '14:00', minutes };
    const planned = await terms.mailsOfChange(stage.convener, id, sent);
    expect(planned.map(inWords).toSorted()).toEqual([
      'kerttu NEW SERIES',
      'kerttu UPDATE SERIES',
      'vaino NEW SERIES',
      'vaino UPDATE SERIES',
    ]);
    expect(await newMail()).toEqual([]);
    await terms.change(stage.convener, id, sent);
    expect(await newMail()).toHaveLength(planned.length);
  });

  it('gets a new holder half-way: the one keeps the past, the other gets a series for the rest', async () => {
    await aSentTerm();
    await flush();
    stage.clock.set('2026-10-20T06:00:00Z');
    await stage.sql(
      `update seat_holders set valid = '[2026-01-01,2026-10-25)' where seat_id = 'T-02';`,
    );
    await stage.sql(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'T-02', 1, 'veikko', '[2026-10-25,)')`,
    );
    await inTeam();
    expect(await newMail()).toEqual(['vaino REQUEST 1', 'veikko REQUEST 0']);
    expect(seenBy('vaino')).toEqual(['2026-10-12T09:30', '2026-10-19T09:30']);
    expect(seenBy('veikko')).toEqual(['2026-10-26T10:30', '2026-11-09T10:30', '2026-11-16T10:30']);
    const ended = await stage.sql<{ sequence: number }>(
      `select sequence from invitations where user_id = 'vaino' and state = 'cancelled'`,
    );
    expect(ended).toEqual(Array.from({ length: 3 }, () => ({ sequence: 1 })));
  });

  it('told anew tells again what was moved and is still ahead, so that no calendar loses it', async () => {
    office = new PostOffice('DROPS');
    const { sessions } = await aSentTerm();
    await move(sessions[1] ?? '', '2026-10-21', '09:00');
    await flush();
    await stage.sql(
      `update seat_holders set valid = '[2026-01-01,2026-11-01)' where seat_id = 'T-02' and rank = 1`,
    );
    await inTeam();
    const mail = await newMail();
    expect(mail.filter((one) => one.startsWith('vaino'))).toEqual([
      'vaino REQUEST 2',
      'vaino REQUEST 3 20261019T123000',
    ]);
    expect(seenBy('vaino')).toEqual(['2026-10-12T09:30', '2026-10-21T06:00', '2026-10-26T10:30']);
  });
});

const inTeam = () => stage.get(ConveningTerms).rosterChanged(stage.convener, 'T');
