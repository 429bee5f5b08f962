import { Injectable } from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import type { DecisionDraft } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { Bus, type Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import {
  SessionLogRepository,
  type Cause,
  type CausedLine,
} from './data/session-log.repository.js';
import type { HeldSession } from './data/sessions.repository.js';
import { LiveEffects } from './live-effects.js';
import type { Step } from './live-round.js';
import { LIVE } from './live-sessions.service.js';

/** Writes what commands have made happen: words, log, rows of other rooms, and the word to all processes. */
@Injectable()
export class LiveWriting {
  constructor(
    private readonly log: SessionLogRepository,
    private readonly effects: LiveEffects,
    private readonly actions: Actions,
    private readonly texts: Texts,
    private readonly bus: Bus,
  ) {}

  async write(tx: Transaction, steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    for (const step of steps) await this.#keepWords(tx, step);
    await this.log.append(tx, steps);
    for (const step of steps) await this.#carry(tx, step);
    const ends = new Map(steps.map(({ session }) => [session.id, session.seq]));
    await this.bus.tell(tx, LIVE, ...[...ends].map(([sessionId, seq]) => ({ sessionId, seq })));
  }

  async #carry(tx: Transaction, { session, lines, cause, request }: Step): Promise<void> {
    for (const { event } of lines) await this.effects.carry(tx, session, event, cause);
    if (request.command.type === 'decide')
      await this.#giveActions(tx, session, lines, request.command.decision, cause);
  }

  /** Whoever answers for an action gets it in hand; where it is done stays out of the log. */
  async #giveActions(
    tx: Transaction,
    { teamId }: HeldSession,
    lines: readonly CausedLine[],
    { actions }: DecisionDraft,
    { actorId }: Cause,
  ): Promise<void> {
    for (const { event } of lines)
      if (event.type === 'decided' && event.decision)
        await this.actions.give(tx, {
          decisionId: event.decision.decisionId,
          teamId,
          actorId,
          places: actions.map(({ placeId }) => placeId ?? null),
        });
  }

  /** The words of a decision or an own line go under their case's key, with the ids that the event names. */
  async #keepWords(tx: Transaction, { request, room, screened, ids }: Step): Promise<void> {
    const { command } = request;
    if (command.type !== 'decide' && command.type !== 'giveView') return;
    const { itemId } = command;
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
