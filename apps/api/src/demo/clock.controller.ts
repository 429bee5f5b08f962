import { Controller } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { ClockStepped, StepClock } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { ProductClock } from '@rukkanen/persistence';
import { Scheduling } from '@rukkanen/sessions';
import { CurrentActor, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Steps the demonstration's clock, so that a newcomer can hold the meeting at once. */
@Controller()
export class ClockController {
  constructor(
    private readonly scheduling: Scheduling,
    private readonly modules: ModuleRef,
  ) {}

  @Serves('stepClock')
  async step(@CurrentActor() actor: Actor, @Sent() { to }: StepClock): Promise<ClockStepped> {
    const moment = await this.scheduling.momentOf(actor, to);
    const clock = this.modules.get(ProductClock, { strict: false }); // exists in the demo only
    return { now: (await clock.stepTo(moment)).toISOString() };
  }
}
