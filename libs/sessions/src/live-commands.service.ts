import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import {
  decide,
  decisionWords,
  functionsPresent,
  isBeside,
  mayLead,
  VIEW_FIELD,
  type Attendee,
  type LiveSession,
} from '@rukkanen/agenda';
import type { Apply, DecisionDraft, LiveEvent } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Bus, Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts, type Screened } from '@rukkanen/texts';
import { AttendancesRepository } from './data/attendances.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionLogRepository, type Cause } from './data/session-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { LiveEffects } from './live-effects.js';
import { LiveReading } from './live-reading.js';
import { LIVE } from './live-sessions.service.js';

/** What is asked for in the room: decided by the rules, written to the log, carried into rows. */
@Injectable()
export class LiveCommands {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly log: SessionLogRepository,
    private readonly reading: LiveReading,
    private readonly attendances: AttendancesRepository,
    private readonly effects: LiveEffects,
    private readonly actions: Actions,
    private readonly texts: Texts,
    private readonly bus: Bus,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Carries a command out and answers the place of its last line, once everything is committed. A
   * repeated command id has its effect once and is answered alike; a moved log is told as such.
   */
  async apply(actor: Actor, request: Apply): Promise<number> {
    const screened = screenedWords(request);
    return this.transactions.inAreas(areasWhere(actor, 'session.attend'), async (tx) => {
      const session = await this.sessions.hold(tx, request.sessionId);
      const done = await this.log.seqOf(tx, session.id, {
        commandId: request.commandId,
        actorId: actor.userId,
      });
      if (done !== null) return done;
      const room = await this.reading.room(tx, session);
      const attendee = await this.reading.attendee(tx, actor, session);
      if (!isBeside(request.command) && request.expectedSeq !== session.seq)
        refuse('state.changed_meanwhile', { seq: session.seq });
      return this.#carryOut(tx, { session, room, attendee, request, screened });
    });
  }

  async #carryOut(tx: Transaction, { session, room, attendee, request, screened }: Step) {
    const ids = new Map<string, string>();
    const at = this.clock.now();
    const people = await this.attendances.people(tx, session.id);
    const events = decide(room, request.command, {
      actor: attendee,
      now: at,
      presentFunctions: functionsPresent(people),
      leaders: people.filter(mayLead).map(({ personId }) => personId),
      lastStep: request.command.type === 'undo' ? await this.reading.lastStep(tx, session) : null,
      newId: (what) => ids.set(what, ids.get(what) ?? randomUUID()).get(what) ?? '',
    });
    if (request.command.type === 'decide' || request.command.type === 'giveView')
      await this.#keepWords(tx, room, request.command.itemId, screened, ids);
    const cause: Cause = { commandId: request.commandId, actorId: attendee.personId, at };
    await this.log.append(tx, session, events, cause);
    for (const event of events) await this.effects.carry(tx, session, event, cause);
    if (request.command.type === 'decide')
      await this.#giveActions(tx, session, events, request.command.decision, cause);
    await this.bus.tell(tx, LIVE, { sessionId: session.id, seq: session.seq });
    return session.seq;
  }

  /** Whoever answers for an action gets it in hand; where it is done stays out of the log. */
  async #giveActions(
    tx: Transaction,
    { teamId }: SessionEntity,
    events: readonly LiveEvent[],
    { actions }: DecisionDraft,
    { actorId }: Cause,
  ): Promise<void> {
    for (const event of events)
      if (event.type === 'decided' && event.decision)
        await this.actions.give(tx, {
          decisionId: event.decision.decisionId,
          teamId,
          actorId,
          places: actions.map(({ placeId }) => placeId ?? null),
        });
  }

  /** The words of a decision or an own line go under their case's key, with the ids that the event names. */
  async #keepWords(
    tx: Transaction,
    room: LiveSession,
    itemId: string,
    screened: Screened,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const item = room.items.find(({ id }) => id === itemId) ?? refuse('item.unknown');
    const [row]: { key_id: string; version: number; area_id: string }[] = await tx.query(
      'select key_id, version, area_id from cases where id = $1',
      [item.caseId],
    );
    const key = row && (await this.texts.keyOf(row.key_id));
    if (!row || !key) return refuse('case.wrong_state');
    const place = { ...key, areaId: row.area_id, caseId: item.caseId, version: row.version };
    await this.texts.write(tx, place, screened, ids);
  }
}

interface Step {
  readonly session: SessionEntity;
  readonly room: LiveSession;
  readonly attendee: Attendee;
  readonly request: Apply;
  readonly screened: Screened;
}

/** Words pass the guard before anything else happens. */
function screenedWords({ command }: Apply): Screened {
  if (command.type === 'decide')
    return screenTexts(decisionWords(command.decision), command.decision.acknowledgements);
  if (command.type === 'giveView')
    return screenTexts([{ field: VIEW_FIELD, text: command.text }], command.acknowledgements);
  return screenTexts([]);
}
