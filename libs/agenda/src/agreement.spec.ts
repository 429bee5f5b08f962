import type { FunctionKey, VoiceAnswers, Voices } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { agreementIn, agreementOn, commonAnswers, suggest, tallyOf } from './index.js';

type Given = VoiceAnswers['Q1'];
const FUNCTIONS: readonly FunctionKey[] = [
  'NURSE',
  'KELA_EXPERT',
  'SOCIAL_WORKER',
  'DEBT_COUNSELLOR',
];

/** What functions answered to the first question, the others left out. */
const heardOf = (...first: readonly Given[]): Voices => ({
  revealedAt: '2026-05-04T10:00:00.000Z',
  views: [],
  turn: null,
  answers: first.map((Q1, index) => ({
    function: FUNCTIONS[index] ?? 'NURSE',
    given: { Q1, Q2: null, Q3: null, Q4: null, Q5: null },
    late: false,
  })),
});

describe('how far functions agree', () => {
  it.each([
    [['yes', 'yes', 'yes'], { pairs: 3, alike: 3 }],
    [['yes', 'yes', 'no'], { pairs: 3, alike: 1 }],
    [['yes', 'no', 'unsure'], { pairs: 3, alike: 0 }],
    [['yes', 'yes', 'no', 'no'], { pairs: 6, alike: 2 }],
    [['yes', 'yes', null], { pairs: 1, alike: 1 }],
  ] as [Given[], unknown][])('is counted in pairs: %j', (first, told) => {
    expect(agreementOn(heardOf(...first))).toEqual(told);
  });

  it('is not told of two functions, nor before the answers are revealed', () => {
    expect(agreementOn(heardOf('yes', 'yes'))).toBeNull();
    expect(agreementOn({ ...heardOf('yes', 'yes', 'yes'), revealedAt: null })).toBeNull();
  });

  it('leaves late answers out: they knew the others', () => {
    const { answers, ...rest } = heardOf('yes', 'no', 'unsure', 'yes');
    const late = answers.map((one, index) => ({ ...one, late: index === 3 }));
    expect(agreementOn({ ...rest, answers: late })).toEqual({ pairs: 3, alike: 0 });
  });

  it('adds up over a session, leaving out cases of which nothing is told', () => {
    const all = [heardOf('yes', 'yes', 'no'), heardOf('no', 'no'), heardOf('no', 'no', 'no')];
    expect(agreementIn(all)).toEqual({ pairs: 6, alike: 4 });
    expect(agreementIn([heardOf('yes')])).toBeNull();
  });

  it('hangs neither on the order nor on which answer it is', () => {
    const any = fc.array(fc.constantFrom<Given>('yes', 'no', 'unsure'), {
      minLength: 3,
      maxLength: 4,
    });
    fc.assert(
      fc.property(any, (first) => {
        const told = agreementOn(heardOf(...first));
        const turned: Record<string, Given> = { yes: 'no', no: 'unsure', unsure: 'yes' };
        expect(agreementOn(heardOf(...first.toReversed()))).toEqual(told);
        expect(agreementOn(heardOf(...first.map((one) => turned[one ?? ''] ?? null)))).toEqual(
          told,
        );
        expect(told?.alike).toBeLessThanOrEqual(told?.pairs ?? -1);
      }),
      { seed: 2026 },
    );
  });
});

describe('the answers together', () => {
  it('suggest where the talk may go, and nothing when nobody has answered', () => {
    expect(suggest(commonAnswers(heardOf('yes', 'yes', 'no')))).toMatchObject({
      to: 'exit',
      exit: 'TWO_ORGANISATION_COOPERATION',
    });
    expect(commonAnswers(heardOf())).toEqual({});
  });

  it('are unsure where as many say the one as the other', () => {
    expect(commonAnswers(heardOf('yes', 'no'))).toEqual({ Q1: 'unsure' });
  });

  it('are counted by question', () => {
    expect(tallyOf(heardOf('yes', 'no', 'yes'), 'Q1')).toEqual({ yes: 2, no: 1, unsure: 0 });
    expect(tallyOf({ ...heardOf('yes'), revealedAt: null }, 'Q1')).toEqual({
      yes: 0,
      no: 0,
      unsure: 0,
    });
  });
});
