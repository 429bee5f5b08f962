import { z } from 'zod';
import { FeedKind } from './codes.js';
import { Instant, PlaceId, PublicId } from './fields.js';

/** What one says of one's own place; `needs_action` takes the answer back. */
export const OwnAnswer = z.enum(['accepted', 'tentative', 'declined', 'needs_action']);
export type OwnAnswer = z.infer<typeof OwnAnswer>;

export const UpcomingEvent = z.strictObject({
  sessionId: PublicId,
  title: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  cancelled: z.boolean(),
  /** What one has answered to these times. */
  answer: OwnAnswer,
  /** Whether one may answer: the meeting is held and has not begun. */
  answerable: z.boolean(),
});
export type UpcomingEvent = z.infer<typeof UpcomingEvent>;

export const MyCalendar = z.strictObject({
  feed: z.strictObject({ createdAt: Instant, lastReadAt: Instant.nullable() }).nullable(),
  upcoming: z.array(UpcomingEvent),
});
export type MyCalendar = z.infer<typeof MyCalendar>;

/** Answers for one meeting, at the times that were looked at. */
export const AnswerOwn = z
  .strictObject({ sessionId: PublicId, startsAt: Instant, endsAt: Instant, answer: OwnAnswer })
  .meta({
    examples: [
      {
        sessionId: 'T-SAT-2026-05-18',
        startsAt: '2026-05-18T09:30:00.000Z',
        endsAt: '2026-05-18T11:00:00.000Z',
        answer: 'accepted',
      },
    ],
  });
export type AnswerOwn = z.infer<typeof AnswerOwn>;

/** What is written down, and whether somebody comes after all who had declined: another has been asked. */
/** `cameBack`: the decline was taken back too late, and the convener decides who of the two comes. */
export const AnsweredOwn = z.strictObject({ answer: OwnAnswer, cameBack: z.boolean() });
export type AnsweredOwn = z.infer<typeof AnsweredOwn>;

/** The secret address, shown this once (TRUST 16). */
export const FeedAddress = z.strictObject({ url: z.string() });
export type FeedAddress = z.infer<typeof FeedAddress>;

/** Which feed an address is asked for; without anything said, one's own. */
export const MakeFeed = z
  .strictObject({ kind: FeedKind.default('person'), subjectId: PlaceId.optional() })
  .refine(({ kind, subjectId }) => (kind === 'person') === (subjectId === undefined))
  .meta({ examples: [{ kind: 'team', subjectId: 'T-SAT' }] });
export type MakeFeed = z.infer<typeof MakeFeed>;

const Subscribable = {
  kind: FeedKind,
  subjectId: PlaceId.nullable(),
  /** The team, area or place, in the reader's language; the person's own name. */
  name: z.string(),
  areaId: PublicId.nullable(),
};
const Address = { id: PublicId, createdAt: Instant, lastReadAt: Instant.nullable() };

/** The feeds that somebody may subscribe to, and those that others have of what they look after. */
export const FeedList = z.strictObject({
  mine: z.array(z.strictObject({ ...Subscribable, address: z.strictObject(Address).nullable() })),
  others: z.array(z.strictObject({ ...Subscribable, ...Address, holder: z.string() })),
});
export type FeedList = z.infer<typeof FeedList>;
