import { Controller } from '@nestjs/common';
import { Retention } from '@rukkanen/cases';
import type { RetentionState, SwitchRetention } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { CurrentActor, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Which texts are due, and in the demonstration the switch. */
@Controller()
export class RetentionController {
  constructor(private readonly retention: Retention) {}

  @Serves('retention')
  state(@CurrentActor() actor: Actor): Promise<RetentionState> {
    return this.retention.state(actor);
  }

  @Serves('switchRetention')
  switch(@CurrentActor() actor: Actor, @Sent() sent: SwitchRetention): Promise<RetentionState> {
    return this.retention.pause(actor, sent.paused);
  }
}
