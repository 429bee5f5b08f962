import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgendaBoard, ArrangeAgenda, SuggestAgenda } from '@rukkanen/contract';
import { quorumOf } from '@rukkanen/agenda';
import { Cases, CaseStates } from '@rukkanen/cases';
import { requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters, without } from '@rukkanen/rosters';
import { Texts } from '@rukkanen/texts';
import { toAgendaItem } from './data/cards.js';
import { DeclinesRepository } from './data/declines.repository.js';
import { PoolRepository } from './data/pool.repository.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import type { AgendaItemEntity, SessionEntity } from './data/session.entity.js';
import { SessionsRepository, type ItemWithCase } from './data/sessions.repository.js';
import { bestOrder, type Movable } from './domain/arrange/index.js';
import { attendance, wholeMeeting, type Window } from './domain/attendance.js';
import { withBooked } from './domain/pool.js';
import { minutes } from './domain/schedule.js';
import { movables } from './domain/time-spent.js';
import { Scheduling } from './scheduling.service.js';

/** An agenda with who is needed when: for the convener who builds it and for the invitations. */
export interface PlannedAgenda {
  readonly session: SessionEntity;
  readonly items: readonly ItemWithCase[];
  readonly windows: readonly Window[];
  readonly uncovered: AgendaBoard['uncovered'];
}

/** Building an agenda: which cases in which order, and who is needed when. */
@Injectable()
export class Agendas {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly declines: DeclinesRepository,
    private readonly pool: PoolRepository,
    private readonly log: SchedulingLog,
    private readonly scheduling: Scheduling,
    private readonly rosters: Rosters,
    private readonly cases: Cases,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly clock: Clock,
  ) {}

  /** A session that the actor may arrange, held until the transaction ends. */
  async hold(tx: Transaction, actor: Actor, id: string, revision: number): Promise<SessionEntity> {
    const session = await this.sessions.hold(tx, id);
    requireMay(actor, 'session.arrange', session.areaId);
    if (session.revision !== revision)
      refuse('state.changed_meanwhile', { revision: session.revision });
    return session;
  }

  /** What is planned for a session: windows follow from the agenda and the roster of its day, without whoever has declined. */
  async plan(tx: Transaction, session: SessionEntity): Promise<PlannedAgenda> {
    const { items, seats, mode } = await this.#ground(tx, session);
    const called =
      session.kind === 'CONSULTATION'
        ? attendance(session, items, seats, mode)
        : { windows: wholeMeeting(session, seats), uncovered: [] };
    const plan = { session, items, ...called };
    const declined = await this.declines.of(tx, session);
    const booked = await this.pool.bookedFor(tx, session.id);
    return withBooked(
      plan,
      booked.filter(({ personId }) => !declined.has(personId)),
    );
  }

  /** The board as the convener works on it, without the mails (the invitations room adds them). */
  async board(
    tx: Transaction,
    actor: Actor,
    plan: PlannedAgenda,
  ): Promise<Omit<AgendaBoard, 'clashes' | 'mails' | 'mailTroubles'>> {
    const { session, items, windows, uncovered } = plan;
    const today = helsinkiDay(this.clock.now());
    const caseIds = items.map(({ caseId }) => caseId);
    const questions = await this.texts.readField(tx, actor, caseIds, 'question');
    const waiting = await this.sessions.waitingCases(tx, session.areaId);
    return {
      session: await this.scheduling.card(tx, session),
      joinUrl: session.joinUrl ?? (await this.sessions.teamJoinUrl(tx, session.teamId)),
      items: items.map((item) =>
        toAgendaItem(session, item, questions.get(item.caseId) ?? null, today),
      ),
      queue: await this.cases.queueItems(tx, actor, waiting),
      windows: windows.map(({ startsAt, endsAt, ...window }) => ({
        ...window,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      uncovered,
      quorum: await this.missing(tx, plan),
      leftSinceLocked: await this.log.leftSinceLocked(tx, session.id),
      minutes: minutes(session, windows),
    };
  }

  /** The functions of the team's quorum that nobody brings who is called. */
  async missing(
    tx: Transaction,
    { session, windows }: Pick<PlannedAgenda, 'session' | 'windows'>,
  ): Promise<AgendaBoard['quorum']> {
    const rules = await this.rosters.quorum(tx, session.teamId);
    return quorumOf(
      rules,
      windows.map((window) => window.function),
    );
  }

  /**
   * Places the cases in this order: the whole agenda at once, so that repeating it changes nothing.
   * Cases that leave return to the queue with their place in it.
   */
  async arrange(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, caseIds, kept }: ArrangeAgenda,
  ): Promise<SessionEntity> {
    const session = await this.hold(tx, actor, id, revision);
    if (session.state !== 'open') refuse('session.wrong_state', { state: session.state });
    const wanted = [...new Set(caseIds)];
    if (wanted.length > session.slots) refuse('session.no_free_slot', { slots: session.slots });
    const items = await this.sessions.items(tx, id);
    await this.#takeOff(
      tx,
      actor,
      items.filter(({ caseId }) => !wanted.includes(caseId)),
    );
    const keeping = kept ?? items.filter(({ keptSlot }) => keptSlot).map(({ caseId }) => caseId);
    await this.#put(tx, actor, session, wanted, items, keeping);
    return this.log.advance(tx, actor, session, 'arranged', { caseIds: wanted });
  }

  /**
   * Fills the free slots with those who wait longest, and puts the cases into the order in which
   * people sit through the least (SES-07). Cases that keep their slot stay in it.
   */
  async tidy(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision }: SuggestAgenda,
  ): Promise<SessionEntity> {
    const held = await this.hold(tx, actor, id, revision);
    const items = await this.sessions.items(tx, id);
    const waiting = await this.sessions.waitingCases(tx, held.areaId);
    const queue = await this.cases.queueItems(tx, actor, waiting);
    const free = Math.max(0, held.slots - items.length);
    const added = queue.slice(0, free).map((waits) => waits.id);
    const caseIds = [...items.map(({ caseId }) => caseId), ...added];
    const filled = await this.arrange(tx, actor, id, { revision, caseIds });
    const order = bestOrder(await this.#movables(tx, filled)) ?? refuse('session.slots_contradict');
    return this.arrange(tx, actor, id, {
      revision: filled.revision,
      caseIds: order.map((one) => one.id),
    });
  }

  /** The cases of a session, those that have waited longest first, with whom each of them needs. */
  async #movables(tx: Transaction, session: SessionEntity): Promise<Movable[]> {
    const { items, seats, mode } = await this.#ground(tx, session);
    return movables(session, items, seats, mode);
  }

  /** What a plan stands on: the cases, the seats of the day without those who declined, the way of meeting. */
  async #ground(tx: Transaction, session: SessionEntity) {
    const facts = await this.rosters.facts(tx, [session.teamId]);
    return {
      items: await this.sessions.itemsWithCases(tx, session.id),
      seats: without(facts, session.heldOn, await this.declines.of(tx, session)),
      mode: await this.sessions.modeOf(tx, session.areaId),
    };
  }

  /** Empties an agenda: its cases return to the queue, ahead of the others. */
  async empty(tx: Transaction, actor: Actor, sessionId: string): Promise<void> {
    const items = await this.sessions.items(tx, sessionId);
    await this.#takeOff(tx, actor, items);
    await this.sessions.liftPriority(
      tx,
      items.map(({ caseId }) => caseId),
    );
  }

  async #takeOff(tx: Transaction, actor: Actor, items: readonly AgendaItemEntity[]): Promise<void> {
    await this.sessions.removeItems(
      tx,
      items.map(({ id }) => id),
    );
    for (const { caseId, sessionId } of items)
      await this.states.transition(tx, {
        caseId,
        event: 'unplaced',
        actorId: actor.userId,
        codes: { sessionId },
      });
  }

  async #put(
    tx: Transaction,
    actor: Actor,
    session: SessionEntity,
    wanted: readonly string[],
    items: readonly AgendaItemEntity[],
    keeping: readonly string[],
  ): Promise<void> {
    for (const [index, caseId] of wanted.entries()) {
      const known = items.find((item) => item.caseId === caseId);
      const keeps = keeping.includes(caseId);
      if (known) await this.sessions.setPosition(tx, known.id, index + 1, keeps);
      else await this.#place(tx, actor, session, caseId, index + 1, keeps);
    }
  }

  async #place(
    tx: Transaction,
    actor: Actor,
    session: SessionEntity,
    caseId: string,
    position: number,
    keptSlot: boolean,
  ): Promise<void> {
    const placed = await this.states.transition(tx, {
      caseId,
      event: 'placed',
      actorId: actor.userId,
      codes: { sessionId: session.id },
    });
    if (placed.areaId !== session.areaId) refuse('access.not_found');
    await this.sessions.addItems(tx, [
      {
        id: randomUUID(),
        areaId: session.areaId,
        sessionId: session.id,
        caseId,
        position,
        plannedMinutes: session.slotMinutes,
        state: 'scheduled',
        keptSlot,
      },
    ]);
  }
}
