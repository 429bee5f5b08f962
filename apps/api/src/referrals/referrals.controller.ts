import { Controller } from '@nestjs/common';
import type { DirectReferralLogged, LogDirectReferral } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Referrals } from '@rukkanen/referrals';
import { CurrentActor, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Direct referrals over HTTP. */
@Controller()
export class ReferralsController {
  constructor(private readonly referrals: Referrals) {}

  @Serves('logDirectReferral')
  log(
    @CurrentActor() actor: Actor,
    @Sent() sent: LogDirectReferral,
  ): Promise<DirectReferralLogged> {
    return this.referrals.log(actor, sent);
  }
}
