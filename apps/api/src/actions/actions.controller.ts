import { Controller } from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import type { ActionCard, ActionsOverseen, AssignAction, MarkAction } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Agreed actions over HTTP. */
@Controller()
export class ActionsController {
  constructor(private readonly actions: Actions) {}

  @Serves('myActions')
  mine(@CurrentActor() actor: Actor): Promise<ActionCard[]> {
    return this.actions.mine(actor);
  }

  @Serves('overseeActions')
  oversee(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId: string },
  ): Promise<ActionsOverseen> {
    return this.actions.oversee(actor, areaId);
  }

  @Serves('markAction')
  mark(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: MarkAction,
  ): Promise<ActionCard> {
    return this.actions.mark(actor, id, sent);
  }

  @Serves('assignAction')
  assign(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AssignAction,
  ): Promise<ActionCard> {
    return this.actions.assign(actor, id, sent);
  }
}
