import { Injectable } from '@nestjs/common';
import type { ActionCard, ActionsOverseen, AssignAction, MarkAction } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, refuse, type Actor, type LocalDay } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters } from '@rukkanen/rosters';
import { ActionCards } from './data/action-cards.read-model.js';
import { ActionsRepository, type HeldAction } from './data/actions.repository.js';
import { handovers } from './domain/handover.js';
import { ownerOf } from './domain/owner.js';
import { stepsOf } from './domain/steps.js';

/** How long a done or handed-over action stays in its owner's list, in days. */
const REMEMBERED = 60;

/** A decision whose actions are to be given into hands. */
export interface DecidedActions {
  readonly decisionId: string;
  readonly teamId: string;
  readonly actorId: string;
  /** Where each action is done, in their order; null where no place was named. */
  readonly places: readonly (string | null)[];
}

/** Agreed actions: who has them in hand, until they are done (ROS-07, ROS-16, ROS-20). */
@Injectable()
export class Actions {
  constructor(
    private readonly actions: ActionsRepository,
    private readonly cards: ActionCards,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Gives the actions of a fresh decision, and what follows from it by itself, to those who answer for them today. */
  async give(tx: Transaction, decided: DecidedActions): Promise<void> {
    const { decisionId, teamId, actorId, places } = decided;
    await this.actions.setPlaces(tx, decisionId, places);
    await this.#addSteps(tx, decisionId);
    const { presenter, actions } = await this.actions.fresh(tx, decisionId);
    if (actions.length === 0) return;
    const on = this.#today();
    const seats = rosterOn(await this.rosters.facts(tx, [teamId]), on);
    for (const action of actions) {
      const owner = ownerOf(action, presenter, seats);
      const to = owner.by === 'SEAT' ? owner.personId : null;
      if (owner.by !== 'NOBODY')
        await this.actions.setOwner(tx, action.id, owner, { type: 'assigned', to, on, actorId });
    }
  }

  /**
   * Brings open actions to whoever holds their seats now; each leaves a line that says from whom, to
   * whom and after how many empty days (ROS-16). For whoever changes a seat, in the same transaction,
   * and for the daily sweep: a term of office also ends by itself. Answers how many moved.
   */
  async handOver(
    tx: Transaction,
    areaId: string,
    { seatId = null, actorId = null }: { seatId?: string | null; actorId?: string | null } = {},
  ): Promise<number> {
    const open = await this.actions.inHand(tx, areaId, seatId);
    if (open.length === 0) return 0;
    const on = this.#today();
    const facts = await this.rosters.ofArea(tx, areaId);
    const moves = handovers(open, rosterOn(facts, on), facts, on);
    for (const { actionId, from, to, gapDays, ...seat } of moves) {
      const owner = { by: 'SEAT', seatId: seat.seatId, personId: to } as const;
      const event = { type: 'handed_over', from, to, gapDays, on, actorId } as const;
      await this.actions.setOwner(tx, actionId, owner, event);
    }
    return moves.length;
  }

  /** What changed hands by itself, such as at the end of a term of office. */
  async sweep(areaId: string): Promise<number> {
    return this.transactions.inAreas([areaId], (tx) => this.handOver(tx, areaId));
  }

  async mine(actor: Actor): Promise<ActionCard[]> {
    const areas = areasWhere(actor, 'action.own');
    const since = addDays(this.#today(), -REMEMBERED);
    return this.transactions.inAreas(areas, (tx) => this.cards.of(tx, actor.userId, areas, since));
  }

  async oversee(actor: Actor, areaId: string): Promise<ActionsOverseen> {
    requireMay(actor, 'action.oversee', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      const seats = rosterOn(await this.rosters.ofArea(tx, areaId), this.#today());
      return {
        actions: await this.cards.openIn(tx, areaId),
        seats: seats.flatMap(({ seat, holder }) =>
          holder ? [{ id: seat.id, function: seat.function, holder: holder.name }] : [],
        ),
        gapDays: await this.cards.gapDays(tx, areaId),
      };
    });
  }

  /** Done, or open again: by whoever has it in hand. */
  async mark(actor: Actor, id: string, { revision, state, on }: MarkAction): Promise<ActionCard> {
    return this.transactions.inAreas(areasWhere(actor, 'action.own'), async (tx) => {
      const action = await this.#hold(tx, id, revision);
      const isMine = [action.ownerId, action.bringerId].includes(actor.userId);
      if (!isMine) refuse('action.not_yours');
      if (action.state === state) refuse('action.wrong_state', { state });
      const today = this.#today();
      if (on && (on > today || on < action.decidedOn))
        refuse('request.invalid', { issues: [{ path: 'on', code: 'out_of_range' }] });
      await this.actions.setState(tx, action.id, state, {
        type: state === 'done' ? 'done' : 'reopened',
        on: on ?? today,
        actorId: actor.userId,
      });
      return this.#card(tx, action.id);
    });
  }

  /** The convener gives an open action to a seat of the area. */
  async assign(actor: Actor, id: string, { revision, seatId }: AssignAction): Promise<ActionCard> {
    return this.transactions.inAreas(areasWhere(actor, 'action.oversee'), async (tx) => {
      const action = await this.#hold(tx, id, revision);
      if (action.state !== 'open') refuse('action.wrong_state', { state: action.state });
      const seats = rosterOn(await this.rosters.ofArea(tx, action.areaId), this.#today());
      const found = seats.find(({ seat }) => seat.id === seatId) ?? refuse('access.not_found');
      const personId = found.holder?.id ?? null;
      await this.actions.setOwner(
        tx,
        action.id,
        { by: 'SEAT', seatId, personId },
        {
          type: action.ownerId ? 'handed_over' : 'assigned',
          from: action.ownerId,
          to: personId,
          on: this.#today(),
          actorId: actor.userId,
        },
      );
      return this.#card(tx, action.id);
    });
  }

  /** A step that was done under a decision that this one supersedes stays done. */
  async #addSteps(tx: Transaction, decisionId: string): Promise<void> {
    const decided = (await this.actions.decided(tx, decisionId)) ?? refuse('access.not_found');
    await this.actions.addSteps(tx, decisionId, stepsOf(decided, decided.heldOn));
  }

  async #hold(tx: Transaction, id: string, revision: number): Promise<HeldAction> {
    const action = await this.actions.hold(tx, id);
    if (action.revision !== revision)
      refuse('state.changed_meanwhile', { revision: action.revision });
    return action;
  }

  async #card(tx: Transaction, id: string): Promise<ActionCard> {
    return (await this.cards.one(tx, id)) ?? refuse('access.not_found');
  }

  #today(): LocalDay {
    return helsinkiDay(this.clock.now());
  }
}
