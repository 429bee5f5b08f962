import { Clock } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { Rosters, without } from '@rukkanen/rosters';
import { Agendas, DeclinesRepository, SessionsRepository, standingSeats } from '@rukkanen/sessions';
import {
  aReply,
  aTerm,
  emptyTheBox,
  PostOffice,
  type Habit,
  type PlannedTerm,
  vouchedBy,
} from '@testing/invitations';
import { Stage } from '@testing/sessions';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { InboundMail } from './answers/inbound.service.js';
import { ConveningTerms } from './convening-terms.service.js';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';
import { Mailer } from './mail/mailer.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
  authservId: 'mx.south.example',
});
const PEOPLE = ['kerttu', 'elli', 'vaino', 'veikko', 'tauno', 'onni'];

/** What may be done to a term in any order; `n` picks a session, round and round. */
type Edit =
  | { do: 'move'; n: number; days: number; hour: number }
  | { do: (typeof PLAIN)[number]; n: number }
  | { do: 'remove' | 'decline'; n: number; who: string }
  | { do: 'pass'; n: number }
  | { do: 'flush' | 'cancelAll'; n?: never };

const PLAIN = [
  'cancel',
  'lock',
  'lock',
  'link',
  'place',
  'handOver',
  'away',
  'nurseAway',
  'later',
] as const;

const n = fc.nat(20);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      n,
      days: fc.integer({ min: -8, max: 8 }),
      hour: fc.integer({ min: 8, max: 15 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(...PLAIN),
      n,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('remove', 'decline', 'decline', 'decline'),
      n,
      who: fc.constantFrom('kerttu', 'vaino', 'veikko', 'onni'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), n }) },
  { weight: 4, arbitrary: fc.constant({ do: 'flush' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'cancelAll' as const }) },
);

/** Terms over the end of summer time, its beginning, and both; weekly, every other week, monthly. */
const TERMS = [
  weeks('2026-10-12', 1, 5),
  weeks('2027-03-08', 2, 4),
  ['2026-10-08', '2026-11-12', '2026-12-10', '2027-01-14', '2027-02-11', '2027-04-08'],
];

class Play {
  readonly office: PostOffice;
  #absences = 0;
  /** Answers that were read. */
  declined = 0;

  private constructor(
    readonly stage: Stage,
    private readonly terms: PlannedTerm[],
    habit: Habit,
  ) {
    this.office = new PostOffice(habit);
    stage.get(Mailer).send = (message) => this.office.send(message);
  }

  static async open(days: readonly string[], habit: Habit): Promise<Play> {
    const stage = await Stage.open('ANONYMOUS_TEAM', [rooms]);
    await stage.sql(`update seats set need = 'ON_CALL' where id = 'T-03'`);
    const play = new Play(stage, [await aTerm(stage, days)], habit);
    await stage.get(ConveningTerms).send(stage.convener, play.#term, 0);
    return play;
  }

  async do(edit: Edit): Promise<void> {
    if (edit.do === 'flush') return this.flush();
    if (edit.do === 'cancelAll') return this.#cancelAll();
    const session = await this.#pick(edit.n ?? 0);
    if (!session) return;
    if (edit.do === 'move') await this.#move(session, edit);
    else if (edit.do === 'remove') await this.#remove(session, edit.who);
    else if (edit.do === 'decline') await this.#decline(session, edit.who);
    else await this.#STEPS[edit.do](session);
  }

  flush(): Promise<void> {
    const sender = this.stage.get(MailSender);
    return emptyTheBox(this.stage, (mailId) => sender.send({ areaId: 'SOUTH', mailId }));
  }

  readonly #STEPS = {
    cancel: (one: Row) =>
      this.#convening.cancel(this.stage.convener, one.id, { ...revised(one), reason: 'other' }),
    link: (one: Row) =>
      this.#convening.setJoinLink(
        this.stage.convener,
        one.id,
        { ...revised(one), joinUrl: `https://teams.invalid/${one.revision}` },
        ['teams.invalid'],
      ),
    place: (one: Row) =>
      this.#convening.setPlace(this.stage.convener, one.id, { ...revised(one), placeId: null }),
    lock: (one: Row) => this.#lock(one),
    handOver: (one: Row) => this.#handOver(one),
    away: (one: Row) => this.#away(one, 'T-01', 'kerttu'),
    nurseAway: (one: Row) => this.#away(one, 'T-02', 'vaino'),
    later: (one: Row) => this.#later(one),
    pass: async (one: Row) =>
      this.stage.clock.set(new Date(one.ends_at.getTime() + 1).toISOString()),
  } as const satisfies Record<string, (one: Row) => Promise<unknown>>;

  /** What each person's calendar must show from now on. */
  async expected(): Promise<Record<string, string[]>> {
    const { stage } = this;
    return stage.get(Transactions).inAreas(['SOUTH'], async (tx) => {
      const all: Record<string, string[]> = Object.fromEntries(PEOPLE.map((who) => [who, []]));
      for (const { id } of await this.#ahead()) {
        const session = await stage.get(SessionsRepository).find(tx, id);
        if (!session || session.state === 'cancelled') continue;
        const facts = await stage.get(Rosters).facts(tx, ['T']);
        const gone = await stage.get(DeclinesRepository).of(tx, session);
        const windows =
          session.state === 'locked'
            ? (await stage.get(Agendas).plan(tx, session)).windows
            : standingSeats(without(facts, session.heldOn, gone), 'ANONYMOUS_TEAM').map(
                ({ sits }) => ({
                  personId: sits.id,
                  startsAt: session.startsAt,
                  endsAt: session.endsAt,
                }),
              );
        const off = await this.#removedFrom(id);
        const kept = await this.#keptByDecliners(id, gone);
        const called = new Set(windows.map(({ personId }) => personId));
        const only = kept.filter(({ personId }) => !called.has(personId));
        for (const { personId, startsAt, endsAt } of [...windows, ...only])
          if (!off.has(personId)) all[personId]?.push(inShort(startsAt, endsAt));
      }
      return Object.fromEntries(PEOPLE.map((who) => [who, (all[who] ?? []).toSorted()]));
    });
  }

  /** What each person's calendar shows of what is still to begin. */
  seen(): Record<string, string[]> {
    const now = this.stage.get(Clock).now().getTime();
    return Object.fromEntries(
      PEOPLE.map((who) => [
        who,
        this.#calendarOf(who)
          .shown.filter(({ start }) => start > now)
          .map(({ start, end }) => inShort(new Date(start), new Date(end)))
          .toSorted(),
      ]),
    );
  }

  get stale(): number {
    return PEOPLE.reduce((sum, who) => sum + this.#calendarOf(who).stale, 0);
  }

  #calendarOf(who: string) {
    const host = { tauno: 'kela', onni: 'empa' }[who] ?? 'wsc';
    return this.office.calendarOf(`${who}@${host}.example`);
  }

  get #term(): string {
    return this.terms.at(-1)?.id ?? '';
  }

  get #convening(): Convening {
    return this.stage.get(Convening);
  }

  #ahead(): Promise<Row[]> {
    const now = this.stage.get(Clock).now();
    return this.stage.sql<Row>(
      `select id, state, revision, held_on::text, ends_at from sessions
       where starts_at > $1 order by planned_on`,
      [now],
    );
  }

  async #pick(index: number): Promise<Row | undefined> {
    const open = (await this.#ahead()).filter(({ state }) => state !== 'cancelled');
    return open[index % Math.max(1, open.length)];
  }

  async #removedFrom(id: string): Promise<ReadonlySet<string>> {
    const rows = await this.stage.sql<{ user_id: string }>(
      'select user_id from invitations where session_id = $1 and removed',
      [id],
    );
    return new Set(rows.map(({ user_id: who }) => who));
  }

  /** Whoever declines keeps the entry in their calendar: they get no cancellation. A bringer is needed all the same. */
  async #keptByDecliners(id: string, gone: ReadonlySet<string>): Promise<Window[]> {
    const rows = await this.stage.sql<{ user_id: string; starts_at: Date; ends_at: Date }>(
      `select user_id, starts_at, ends_at from invitations
       where session_id = $1 and user_id = any($2) and state <> 'cancelled'`,
      [id, [...gone]],
    );
    return rows.map((row) => ({
      personId: row.user_id,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
    }));
  }

  async #move(one: Row, { days, hour }: { days: number; hour: number }): Promise<void> {
    const date = DateTime.fromISO(one.held_on).plus({ days }).toISODate() ?? '';
    const startLocal = `${String(hour).padStart(2, '0')}:00`;
    const sent = { ...revised(one), date, startLocal };
    const now = this.stage.get(Clock).now();
    const start = DateTime.fromISO(`${date}T${startLocal}`, { zone: 'Europe/Helsinki' });
    if (start.toJSDate() > now) await this.#convening.move(this.stage.convener, one.id, sent);
  }

  async #remove({ id, revision }: Row, personId: string): Promise<void> {
    const [there] = await this.stage.sql(
      `select 1 from invitations where session_id = $1 and user_id = $2 and state <> 'cancelled'`,
      [id, personId],
    );
    if (there) await this.#convening.removeGuest(this.stage.convener, id, { revision, personId });
  }

  /** Somebody who has the mail declines in their calendar program; whoever stands in is asked. */
  async #decline({ id }: Row, who: string): Promise<void> {
    const { stage } = this;
    await this.flush();
    const [place] = await stage.sql<Asked>(
      `select i.uid, i.sequence, i.occurrence, u.email from invitations i
       join users u on u.id = i.user_id
       where i.session_id = $1 and i.user_id = $2 and i.state = 'sent'`,
      [id, who],
    );
    if (!place) return;
    const { uid, sequence, occurrence, email } = place;
    const at = occurrence?.replaceAll(/[-:]/g, '');
    this.declined += 1;
    const said = {
      uid,
      attendee: email,
      partstat: 'DECLINED',
      sequence,
      headers: vouchedBy('mx.south.example', email),
      messageId: `<decline.${this.declined}@client.example>`,
      ...(at && { occurrence: `RECURRENCE-ID;TZID=Europe/Helsinki:${at}00` }),
    };
    await stage.get(InboundMail).read(aReply(said));
  }

  /** Locks, or adds a late case to what is locked. */
  async #lock({ id, state, revision }: Row): Promise<void> {
    const { stage } = this;
    const convener = stage.convener;
    const reason = 'late_case' as const;
    let at = revision;
    if (state === 'locked')
      at = (await this.#convening.unlock(convener, id, { revision: at, reason })).revision;
    const placed = await stage.sql<{ case_id: string }>(
      'select case_id from agenda_items where session_id = $1 order by position',
      [id],
    );
    const known = placed.map((item) => item.case_id);
    const late = known.length < 4 ? [await stage.aCase({ functions: ['KELA_EXPERT'] })] : [];
    const sent = { revision: at, caseIds: [...late, ...known] };
    const board = await this.#convening.arrange(convener, id, sent);
    await this.#convening.lock(convener, id, { revision: board.session.revision });
  }

  /** The nurse's seat changes hands on the day of a session, there and back. */
  async #handOver({ held_on: day }: Row): Promise<void> {
    const { stage } = this;
    const [last] = await stage.sql<{ id: string; user_id: string; from: string }>(
      `select id, user_id, lower(valid)::text as from from seat_holders
       where seat_id = 'T-02' and rank = 1 order by lower(valid) desc limit 1`,
    );
    if (!last || last.from >= day) return;
    const next = last.user_id === 'vaino' ? 'veikko' : 'vaino';
    await stage.sql(
      `update seat_holders set valid = daterange(lower(valid), $2::date) where id = $1`,
      [last.id, day],
    );
    await stage.sql(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'T-02', 1, $1, daterange($2::date, null))`,
      [next, day],
    );
    await stage.get(ConveningTerms).rosterChanged(stage.convener, 'T');
  }

  /** Somebody is away on the day of a session, or is there after all. */
  async #away({ held_on: day }: Row, seatId: string, who: string): Promise<void> {
    const { stage } = this;
    const gone = await stage.sql(
      `delete from absences where away @> $1::date and seat_id = $2 returning id`,
      [day, seatId],
    );
    if (gone.length === 0 && (this.#absences += 1))
      await stage.sql(
        `insert into absences (area_id, seat_id, user_id, away, covered)
         values ('SOUTH', $2, $3, daterange($1::date, $1::date + 1), true)`,
        [day, seatId, who],
      );
    await stage.get(ConveningTerms).rosterChanged(stage.convener, 'T');
  }

  /** This one and later ones begin half an hour later: the rest becomes a term of its own. */
  async #later(from: Row): Promise<void> {
    const { stage } = this;
    const rest = await this.#ahead();
    const ids = rest.slice(rest.findIndex(({ id }) => id === from.id)).map(({ id }) => id);
    const next = `${this.#term}x`;
    await stage.sql(
      `insert into terms (id, area_id, team_id, state, pattern, first_on, last_on, start_time, minutes, created_at, follows)
       select $2, area_id, team_id, 'sent', pattern, first_on, last_on,
         to_char(start_time::time + interval '30 minutes', 'HH24:MI'), minutes, now(), id
       from terms where id = $1`,
      [this.#term, next],
    );
    await stage.sql(
      `update sessions set term_id = $1, revision = revision + 1,
         starts_at = starts_at + interval '30 minutes', ends_at = ends_at + interval '30 minutes'
       where id = any($2)`,
      [next, ids],
    );
    this.terms.push({ id: next, sessions: ids });
    await stage
      .get(Transactions)
      .inAreas(['SOUTH'], (tx) => stage.get(ConveningTerms).retell(tx, [next]));
  }

  async #cancelAll(): Promise<void> {
    const { stage } = this;
    const [term] = await stage.sql<{ revision: number }>(
      'select revision from terms where id = $1',
      [this.#term],
    );
    const sent = { revision: term?.revision ?? 0, reason: 'other' as const };
    await stage.get(ConveningTerms).cancelAll(stage.convener, this.#term, sent);
  }
}

interface Window {
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Asked extends Record<string, unknown> {
  readonly uid: string;
  readonly sequence: number;
  readonly occurrence: string | null;
  readonly email: string;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly held_on: string;
  readonly ends_at: Date;
}

const revised = ({ revision }: Row) => ({ revision });

const inShort = (from: Date, to: Date): string =>
  `${from.toISOString().slice(0, 16)}–${to.toISOString().slice(11, 16)}`;

function weeks(from: string, every: number, count: number): string[] {
  const first = DateTime.fromISO(from);
  return Array.from(
    { length: count },
    (_, index) => first.plus({ weeks: index * every }).toISODate() ?? '',
  );
}

describe('whatever is done to a term', () => {
  it("leaves every person's calendar as it should be: nothing twice, nothing stale", async () => {
    const habit = fc.constantFrom<Habit>('KEEPS', 'DROPS', 'DROPS_OLDER');
    let checked = 0;
    let declined = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TERMS),
        habit,
        fc.array(anyEdit, { minLength: 3, maxLength: 14 }),
        async (days, client, edits) => {
          const play = await Play.open(days, client);
          try {
            for (const edit of edits) await play.do(edit);
            await play.flush();
            expect(play.seen()).toEqual(await play.expected());
            expect(play.stale).toBe(0);
            checked += play.office.sent.length;
            declined += play.declined;
          } finally {
            await play.stage.close();
          }
        },
      ),
      {
        seed: Number(process.env['SEED'] ?? 20_261_025),
        numRuns: Number(process.env['RUNS'] ?? 25),
        endOnFailure: !process.env['SHRINK'],
      },
    );
    expect(checked).toBeGreaterThan(100);
    expect(declined).toBeGreaterThan(5);
  }, 300_000);
});
