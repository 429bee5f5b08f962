import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DirectReferralLogged, LogDirectReferral } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';

/** Clients referred to the joint service without the team: counted, never described (FLW-10). */
@Injectable()
export class Referrals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async log(actor: Actor, sent: LogDirectReferral): Promise<DirectReferralLogged> {
    requireMay(actor, 'referral.log', sent.areaId);
    const now = this.clock.now();
    if (sent.openedOn > helsinkiDay(now))
      refuse('request.invalid', { issues: [{ path: 'openedOn', code: 'too_big' }] });
    const id = randomUUID();
    await this.transactions.run(actor, (tx) =>
      tx.query(
        `insert into direct_referrals (id, area_id, opened_on, needs, reason, logged_by, logged_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, sent.areaId, sent.openedOn, sent.needs, sent.reason, actor.userId, now],
      ),
    );
    return { id };
  }
}
