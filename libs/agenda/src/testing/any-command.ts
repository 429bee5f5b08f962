import {
  DeferReason,
  ItemPhase,
  OpenWithoutReason,
  ReopenReason,
  type LiveCommand,
} from '@rukkanen/contract';
import * as fc from 'fast-check';
import { aDraft, bringerOf, convener, everybody, type Asked } from './a-room.js';

const itemId = fc.constantFrom('a', 'b', 'c', 'unknown');

const about = <T extends LiveCommand['type']>(type: T) =>
  fc.record({ type: fc.constant(type), itemId });

const onItems: fc.Arbitrary<LiveCommand> = fc.oneof(
  about('callItem'),
  fc.record(
    {
      type: fc.constant('startItem' as const),
      itemId,
      without: fc.constantFrom(...OpenWithoutReason.options),
    },
    { requiredKeys: ['type', 'itemId'] },
  ),
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

const anAnswer = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const, null);
const own = fc.constantFrom('KELA_EXPERT' as const, 'NURSE' as const, 'SOCIAL_WORKER' as const);

const spokenOf = fc.constantFrom('a', 'a', 'a', 'b', 'unknown');

const voices: fc.Arbitrary<LiveCommand> = fc.oneof(
  fc.record({
    type: fc.constant('giveAnswers' as const),
    itemId: spokenOf,
    function: own,
    answers: fc.record({ Q1: anAnswer, Q2: anAnswer, Q3: anAnswer, Q4: anAnswer, Q5: anAnswer }),
  }),
  fc.record({ type: fc.constant('revealAnswers' as const), itemId: spokenOf }),
  fc.record({
    type: fc.constant('giveView' as const),
    itemId: spokenOf,
    function: own,
    text: fc.constant('tarvitaan lääkärin arvio'),
    acknowledgements: fc.constant<never[]>([]),
  }),
  fc.record({ type: fc.constant('showView' as const), itemId: spokenOf, function: own }),
);

/** Own voices come from whoever has one; sometimes the wrong one tries. */
const anyVoice: fc.Arbitrary<Asked> = voices.chain((command) => {
  if (!('function' in command) || command.type === 'showView')
    return fc.constant<Asked>([command, convener]);
  const speaker = everybody.find(({ functions }) => functions.includes(command.function));
  return fc.constantFrom<Asked>([command, speaker ?? convener], [command, convener]);
});

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

/** Any command of the lead; those on items come up more often, so that stories get somewhere. */
const leads: fc.Arbitrary<LiveCommand> = fc.oneof(
  { arbitrary: onItems, weight: 8 },
  { arbitrary: onSession, weight: 1 },
  { arbitrary: leading, weight: 2 },
);

/** Any command that may be asked once a meeting has begun. */
export const anyCommand: fc.Arbitrary<LiveCommand> = fc.oneof(
  { arbitrary: leads, weight: 4 },
  { arbitrary: voices, weight: 1 },
);

/** Commands of the lead by anybody. */
const anyLead: fc.Arbitrary<Asked> = fc.tuple(leads, actor);

const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: anyLead, weight: 3 },
  { arbitrary: anyVoice, weight: 1 },
);

const startSession: Asked = [{ type: 'startSession' }, convener];
const startItem: Asked = [{ type: 'startItem', itemId: 'a' }, convener];

/** A case that is talked of, mostly by its voices. */
const aTalk = fc
  .array(fc.oneof({ arbitrary: anyVoice, weight: 6 }, { arbitrary: anyLead, weight: 1 }), {
    maxLength: 30,
  })
  .map((asked) => [startSession, startItem, ...asked]);

/** A meeting that has begun and whatever is asked in it. */
export const anyStory: fc.Arbitrary<Asked[]> = fc.oneof(
  {
    arbitrary: fc.array(anyAsked, { maxLength: 40 }).map((asked) => [startSession, ...asked]),
    weight: 3,
  },
  { arbitrary: aTalk, weight: 1 },
);
