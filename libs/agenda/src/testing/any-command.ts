import { DeferReason, ItemPhase, ReopenReason, type LiveCommand } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { aDraft, bringerOf, convener, everybody, type Asked } from './a-room.js';

const itemId = fc.constantFrom('a', 'b', 'c', 'unknown');

const about = <T extends LiveCommand['type']>(type: T) =>
  fc.record({ type: fc.constant(type), itemId });

const onItems: fc.Arbitrary<LiveCommand> = fc.oneof(
  about('callItem'),
  about('startItem'),
  about('suspendItem'),
  about('resumeItem'),
  about('flagIdentity'),
  about('confirmDecision'),
  fc.record({
    type: fc.constant('setPhase' as const),
    itemId,
    phase: fc.constantFrom(...ItemPhase.options),
  }),
  fc.record({ type: fc.constant('decide' as const), itemId, decision: fc.constant(aDraft()) }),
  fc.record({
    type: fc.constant('deferItem' as const),
    itemId,
    reason: fc.constantFrom(...DeferReason.options),
  }),
);

const leading: fc.Arbitrary<LiveCommand> = fc.oneof(
  { arbitrary: fc.constant<LiveCommand>({ type: 'undo' }), weight: 4 },
  fc.constant<LiveCommand>({ type: 'handOver' }),
  fc
    .shuffledSubarray(['a', 'b', 'c'], { minLength: 1 })
    .map((order) => ({ type: 'reorderItems' as const, order })),
  fc
    .constantFrom(...ReopenReason.options)
    .map((reason) => ({ type: 'reopenSession' as const, reason })),
);

const onSession: fc.Arbitrary<LiveCommand> = fc
  .constantFrom('pauseSession', 'resumeSession', 'takeOver', 'endSession', 'closeSession')
  .map((type) => ({ type }));

const actor = fc.oneof(
  { arbitrary: fc.constant(convener), weight: 4 },
  { arbitrary: fc.constantFrom(...everybody, bringerOf('c')), weight: 1 },
);

/** Any command by anybody; leading and items come up more often, so that stories get somewhere. */
const anyAsked: fc.Arbitrary<Asked> = fc.tuple(
  fc.oneof(
    { arbitrary: onItems, weight: 8 },
    { arbitrary: onSession, weight: 1 },
    { arbitrary: leading, weight: 2 },
  ),
  actor,
);

/** A meeting that has begun and whatever is asked in it. */
export const anyStory: fc.Arbitrary<Asked[]> = fc
  .array(anyAsked, { maxLength: 40 })
  .map((asked) => [[{ type: 'startSession' }, convener], ...asked]);
