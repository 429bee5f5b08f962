import { z } from 'zod';
import { Acknowledgement, ReadText } from './case.js';
import { FunctionKey } from './codes.js';
import { humanText, PlaceId, PublicId, WallTime } from './fields.js';

export const Weekday = z.enum(['MON', 'TUE', 'WED', 'THU', 'FRI']);
export type Weekday = z.infer<typeof Weekday>;

/** When somebody can be reached: the same hours on each of the days. */
export const ReachHours = z
  .strictObject({ days: z.array(Weekday).min(1).max(5), from: WallTime, until: WallTime })
  .refine(({ from, until }) => from < until, 'hours end after they begin');
export type ReachHours = z.infer<typeof ReachHours>;

const Phone = z.string().regex(/^\+?[0-9][0-9 ]{4,18}[0-9]$/);
const reach = { phone: Phone.nullable(), hours: ReachHours.nullable() };

/** What the holder of a seat says of it (ROS-17). A null text means the usual words of the function. */
export const RoleCard = z.strictObject({
  decides: ReadText,
  brings: ReadText,
  callWhen: ReadText,
  ...reach,
  email: z.string().nullable(),
  /** Zero while nobody has written one. */
  revision: z.int().min(0),
});
export type RoleCard = z.infer<typeof RoleCard>;

/** A seat as one who looks for somebody sees it. */
export const DirectorySeat = z.strictObject({
  seatId: PublicId,
  function: FunctionKey,
  organisation: z.string(),
  district: z.strictObject({ id: PlaceId, name: z.string() }).nullable(),
  holder: z.string().nullable(),
  /** Who sits in it today: the holder, a substitute, or nobody. */
  today: z.strictObject({
    state: z.enum(['HOLDER', 'SUBSTITUTE', 'UNCOVERED']),
    name: z.string().nullable(),
  }),
  card: RoleCard,
  /** The card's own address, otherwise the work address of whoever sits in the seat. */
  email: z.string().nullable(),
  /** Whether the reader may write the card. */
  mayWrite: z.boolean(),
});
export type DirectorySeat = z.infer<typeof DirectorySeat>;

export const Directory = z.strictObject({ areaId: PublicId, seats: z.array(DirectorySeat) });
export type Directory = z.infer<typeof Directory>;

/** A role card as it is written: texts pass the guard, how to reach somebody has places of its own. */
export const WriteRoleCard = z
  .strictObject({
    revision: z.int().min(0),
    decides: humanText(0, 300),
    brings: humanText(0, 300),
    callWhen: humanText(0, 300),
    ...reach,
    email: z.email().max(254).toLowerCase().nullable(),
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  })
  .meta({
    examples: [
      {
        revision: 0,
        decides: 'Päätän terveystarkastuksen ajasta.',
        brings: 'Tuon näkemyksen työkyvystä ja terveydestä.',
        callWhen: 'Kun terveys on este eikä hoito etene.',
        phone: '+358 50 000 0000',
        email: null,
        hours: { days: ['MON', 'WED'], from: '08:00', until: '11:00' },
      },
    ],
  });
export type WriteRoleCard = z.infer<typeof WriteRoleCard>;
