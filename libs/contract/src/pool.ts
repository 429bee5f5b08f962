import { z } from 'zod';
import { FunctionKey } from './codes.js';
import { Instant, LocalDate, PublicId, WallTime } from './fields.js';

/** How long a pooled expert is asked for at a time (ROS-15). */
export const POOL_SLOT_MINUTES = 20;

/** The id of one slot. */
export const SlotId = z.uuid().meta({ examples: ['019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e55'] });

const Expert = z.strictObject({ id: PublicId, name: z.string(), function: FunctionKey });

/** Twenty minutes of an expert. Who has taken it is told to that area only. */
export const PoolSlot = z.strictObject({
  id: z.uuid(),
  expert: Expert,
  startsAt: Instant,
  endsAt: Instant,
  state: z.enum(['FREE', 'OURS', 'TAKEN']),
  session: z.strictObject({ id: PublicId, teamName: z.string() }).nullable(),
  /** Sessions of one's own areas for which it can be booked. */
  bookableFor: z.array(PublicId),
  /** Whether the reader may take it off the calendar: it is free, and theirs to offer. */
  withdrawable: z.boolean(),
});
export type PoolSlot = z.infer<typeof PoolSlot>;

/** The experts who can be borrowed and their coming slots, across areas. */
export const PoolCalendar = z.strictObject({
  slots: z.array(PoolSlot),
  /** Those whose time the reader may offer: oneself, or for a convener the experts of the area. */
  experts: z.array(Expert),
  sessions: z.array(
    z.strictObject({ id: PublicId, teamName: z.string(), startsAt: Instant, endsAt: Instant }),
  ),
});
export type PoolCalendar = z.infer<typeof PoolCalendar>;

/** So many slots in a row from a time on, on the wall in Helsinki. */
export const OfferPoolTime = z
  .strictObject({
    personId: PublicId,
    function: FunctionKey,
    on: LocalDate,
    startLocal: WallTime,
    slots: z.int().min(1).max(24),
  })
  .meta({
    examples: [
      {
        personId: 'tauno.malli',
        function: 'KELA_EXPERT',
        on: '2030-05-14',
        startLocal: '12:30',
        slots: 4,
      },
    ],
  });
export type OfferPoolTime = z.infer<typeof OfferPoolTime>;

export const BookPoolSlot = z
  .strictObject({ sessionId: PublicId })
  .meta({ examples: [{ sessionId: 'T-SAT-2026-06-08' }] });
export type BookPoolSlot = z.infer<typeof BookPoolSlot>;
