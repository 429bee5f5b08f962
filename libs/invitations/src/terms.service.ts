import { Injectable } from '@nestjs/common';
import { wallTime, type LocalTime } from '@rukkanen/calendar';
import type { ConsultationMode, FunctionKey } from '@rukkanen/contract';
import { Clock } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters, without, type RosterFacts, type TakenSeat } from '@rukkanen/rosters';
import {
  Agendas,
  DeclinesRepository,
  SessionsRepository,
  standingSeats,
  stands,
  type SessionEntity,
} from '@rukkanen/sessions';
import type { InvitationEntity } from './data/invitation.entity.js';
import type { StandingEntity } from './data/standing.entity.js';
import { StandingRepository, type TermFacts } from './data/standing.repository.js';
import type { Told, Wanted } from './domain/planned-mails.js';
import { heldIn } from './domain/standing.js';
import { shifted } from './domain/shifted.js';
import type { Ended } from './occurrences.service.js';
import type { Posted } from './posted.js';
import { Standing, type Place, type Wishes } from './standing.service.js';
import { Telling } from './telling.service.js';

/** A session of a term and who stands in it on its day. */
interface Meeting {
  readonly session: SessionEntity;
  readonly seats: readonly TakenSeat[];
  /** Functions in which somebody comes to every session. */
  readonly standing: ReadonlySet<FunctionKey>;
}

/** With the start that the term plans, wherever it was moved. */
interface PlannedMeeting extends Meeting {
  readonly planned: LocalTime;
}

const TO_COME = ['draft', 'open', 'locked'];

/**
 * Brings everybody of a term from what they were told to what is wanted now: of its sessions, of the
 * roster of each day, of the agendas. It is the same step whatever changed (the term was sent, a part
 * of it moved to another term, a seat changed hands), so doing it twice tells nobody anything.
 */
@Injectable()
export class Terms {
  constructor(
    private readonly standing: StandingRepository,
    private readonly series: Standing,
    private readonly telling: Telling,
    private readonly sessions: SessionsRepository,
    private readonly declines: DeclinesRepository,
    private readonly agendas: Agendas,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  async bring(tx: Transaction, term: TermFacts): Promise<Posted[]> {
    const before = term.follows ? await this.standing.holdTerm(tx, term.follows) : null;
    const earlier = before ? await this.bring(tx, before) : [];
    const mode = await this.sessions.modeOf(tx, term.areaId);
    const facts = await this.rosters.facts(tx, [term.teamId]);
    const meetings = await this.#meetings(tx, term, facts, mode);
    const posted = await this.#series(tx, term, meetings);
    for (const meeting of meetings.filter(({ session }) => this.#isAhead(session)))
      posted.push(...(await this.#session(tx, meeting)));
    return [...earlier, ...posted];
  }

  async #meetings(
    tx: Transaction,
    { id, startTime }: TermFacts,
    facts: RosterFacts,
    mode: ConsultationMode,
  ): Promise<PlannedMeeting[]> {
    const meetings: PlannedMeeting[] = [];
    for (const { id: sessionId, plannedOn } of await this.standing.sessionsOf(tx, id)) {
      const session = await this.sessions.find(tx, sessionId);
      if (!session) continue;
      const planned = `${plannedOn}T${startTime}`;
      const declined = await this.declines.of(tx, session);
      meetings.push({ ...meetingOf(session, facts, mode, declined), planned });
    }
    return meetings;
  }

  /** Everybody's series: of those who stand in it now, and of those who were told of one. */
  async #series(
    tx: Transaction,
    term: TermFacts,
    meetings: readonly PlannedMeeting[],
  ): Promise<Posted[]> {
    const told = await this.standing.ofTerm(tx, term.id);
    const wishes = this.#wishes(meetings);
    const people = new Set([...wishes.keys(), ...told.map(({ userId }) => userId)]);
    const posted: Posted[] = [];
    for (const userId of [...people].sort()) {
      const mine = told.filter((one) => one.userId === userId);
      posted.push(
        ...(await this.#person(tx, term, userId, mine, wishes.get(userId) ?? [], meetings)),
      );
    }
    return posted;
  }

  /** A person has one series a term; a second one begins only when the first cannot go on. */
  async #person(
    tx: Transaction,
    term: TermFacts,
    userId: string,
    told: readonly StandingEntity[],
    places: readonly Place[],
    meetings: readonly PlannedMeeting[],
  ): Promise<Posted[]> {
    const known = new Map(meetings.map(({ session }) => [session.id, session]));
    const isAhead: Wishes['isAhead'] = ({ sessionId, endsAt }) => {
      const session = known.get(sessionId);
      return session ? this.#isAhead(session) : endsAt > this.clock.now();
    };
    const common: Omit<Wishes, 'places'> = {
      isAhead,
      matters: (row) =>
        isAhead(row) || wallTime(row.occurrence ?? '').toJSDate() > this.clock.now(),
      why: ({ sessionId }) => whyEnded(known.get(sessionId)),
    };
    const posted: Posted[] = [];
    const [latest = null, ...older] = told.toReversed();
    let rest = places;
    for (const one of older) {
      const starts = new Set(heldIn(one));
      const mine = rest.filter(({ planned }) => starts.has(planned));
      rest = rest.filter(({ planned }) => !starts.has(planned));
      const wishes = { places: mine, ...common };
      posted.push(...(await this.series.bringTo(tx, term, userId, one, wishes)));
    }
    const wishes = { places: rest, ...common };
    return [...posted, ...(await this.series.bringTo(tx, term, userId, latest, wishes))];
  }

  /** Where each holder of a standing seat is wanted; who stands in for a day comes for that day. */
  #wishes(meetings: readonly PlannedMeeting[]): ReadonlyMap<string, Place[]> {
    const wishes = new Map<string, Place[]>();
    const held = meetings.filter(
      ({ session }) => this.#isAhead(session) && TO_COME.includes(session.state),
    );
    for (const { session, planned, seats } of held)
      for (const { seat, sits } of once(seats.filter(({ today }) => today === 'HOLDER'))) {
        const mine = wishes.get(sits.id) ?? [];
        wishes.set(sits.id, [...mine, { session, planned, ...roleOf(seat.function, 'HOLDER') }]);
      }
    return wishes;
  }

  /** Who is wanted in one session of a term that is out, whatever day it is on now. */
  async wantedIn(
    tx: Transaction,
    session: SessionEntity,
    told: readonly Told[],
  ): Promise<readonly Wanted[]> {
    const mode = await this.sessions.modeOf(tx, session.areaId);
    const facts = await this.rosters.facts(tx, [session.teamId]);
    const declined = await this.declines.of(tx, session);
    return this.#wanted(tx, meetingOf(session, facts, mode, declined), told);
  }

  async #session(tx: Transaction, meeting: Meeting): Promise<Posted[]> {
    const told = await this.telling.told(tx, meeting.session.id);
    return this.telling.bringTo(tx, meeting.session, await this.#wanted(tx, meeting, told));
  }

  /**
   * A locked agenda says who comes when. Before that, those who stand come to the whole, and others
   * stay as they were told.
   */
  async #wanted(
    tx: Transaction,
    { session, seats, standing: functions }: Meeting,
    told: readonly Told[],
  ): Promise<readonly Wanted[]> {
    if (!TO_COME.includes(session.state)) return [];
    if (session.state === 'locked') return (await this.agendas.plan(tx, session)).windows;
    const { startsAt, endsAt } = session;
    const standing = once(seats).map(({ seat, sits, today }): Wanted => ({
      personId: sits.id,
      ...roleOf(seat.function, today),
      startsAt,
      endsAt,
    }));
    const here = new Set(standing.map(({ personId }) => personId));
    const others = told.filter(
      ({ userId, part, function: own }) =>
        !here.has(userId) && (part === 'BRINGER' || !functions.has(own)),
    );
    return [...standing, ...shifted(others, 0)];
  }

  #isAhead({ startsAt }: Pick<InvitationEntity, 'startsAt'>): boolean {
    return startsAt > this.clock.now();
  }
}

function meetingOf(
  session: SessionEntity,
  facts: RosterFacts,
  mode: ConsultationMode,
  declined: ReadonlySet<string>,
): Meeting {
  const day = without(facts, session.heldOn, declined);
  // Meetings of other kinds have no cases that could call anybody: the whole team stands (SES-09).
  const how = session.kind === 'CONSULTATION' ? mode : 'ANONYMOUS_TEAM';
  const own = day.filter(({ seat }) => stands(seat, how)).map(({ seat }) => seat.function);
  return { session, seats: standingSeats(day, how), standing: new Set(own) };
}

/** One place a person, whatever seats they have. */
const once = (seats: readonly TakenSeat[]): TakenSeat[] =>
  seats.filter(({ sits }, at) => seats.findIndex((one) => one.sits.id === sits.id) === at);

const roleOf = (own: TakenSeat['seat']['function'], today: TakenSeat['today']) =>
  ({
    function: own,
    part: own === 'CONVENER' ? 'CONVENER' : today === 'HOLDER' ? 'MEMBER' : 'SUBSTITUTE',
  }) as const;

/** A session that another term has now is held, but not at the time that this one told. */
function whyEnded(session: SessionEntity | undefined): Ended {
  if (!session) return 'MOVED';
  return session.state === 'cancelled' ? 'OFF' : 'WITHDRAWN';
}
