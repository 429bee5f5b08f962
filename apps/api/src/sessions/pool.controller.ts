import { Controller } from '@nestjs/common';
import type { BookPoolSlot, OfferPoolTime, PoolCalendar } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Pool } from '@rukkanen/sessions';
import { Asked, CurrentActor, IdOfSlot, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Experts who are borrowed by slots, over HTTP. */
@Controller()
export class PoolController {
  constructor(private readonly pool: Pool) {}

  @Serves('poolCalendar')
  calendar(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId?: string },
  ): Promise<PoolCalendar> {
    return this.pool.calendar(actor, asked.areaId);
  }

  @Serves('offerPoolTime')
  offer(@CurrentActor() actor: Actor, @Sent() sent: OfferPoolTime): Promise<PoolCalendar> {
    return this.pool.offer(actor, sent);
  }

  @Serves('bookPoolSlot')
  book(
    @CurrentActor() actor: Actor,
    @IdOfSlot() id: string,
    @Sent() sent: BookPoolSlot,
  ): Promise<PoolCalendar> {
    return this.pool.book(actor, id, sent);
  }

  @Serves('releasePoolSlot')
  release(@CurrentActor() actor: Actor, @IdOfSlot() id: string): Promise<PoolCalendar> {
    return this.pool.release(actor, id);
  }

  @Serves('withdrawPoolSlot')
  withdraw(@CurrentActor() actor: Actor, @IdOfSlot() id: string): Promise<PoolCalendar> {
    return this.pool.withdraw(actor, id);
  }
}
