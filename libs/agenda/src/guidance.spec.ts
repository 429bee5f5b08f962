import { isClearNeed, suggest, type FlowAnswers } from './index.js';
import type { FlowAnswer } from '@rukkanen/contract';

const answers = (...given: FlowAnswer[]): FlowAnswers =>
  Object.fromEntries(given.map((answer, index) => [`Q${index + 1}`, answer]));
const leadsTo = (...given: FlowAnswer[]) => {
  const found = suggest(answers(...given));
  return found.to === 'exit' ? found.exit : found.to === 'question' ? found.question : 'TEAM';
};
const allAnswers = (['yes', 'no', 'unsure'] as const).flatMap((a) =>
  (['yes', 'no', 'unsure'] as const).map((b) => [a, b] as const),
);

describe('the guiding questions', () => {
  it.each<[string, FlowAnswer[]]>([
    ['Q1', []],
    ['TWO_ORGANISATION_COOPERATION', ['yes']],
    ['Q2', ['unsure']],
    ['SERVICES_BEFORE_TYM', ['no', 'yes']],
    ['TYM_NOT_TIMELY', ['no', 'no', 'no']],
    ['TEAM', ['no', 'unsure', 'unsure']],
    ['TYM_NOT_TIMELY', ['no', 'no', 'yes', 'no']],
    ['TEAM', ['no', 'no', 'yes', 'unsure']],
    ['TYM_NOT_TIMELY', ['no', 'no', 'yes', 'yes', 'no']],
    ['TEAM', ['no', 'no', 'yes', 'yes', 'unsure']],
    ['TYM_CUSTOMERSHIP', ['unsure', 'no', 'yes', 'yes', 'yes']],
  ])('lead to %s by the answers %j', (end, given) => {
    expect(leadsTo(...given)).toBe(end);
  });

  it('name the other exits that fit', () => {
    expect(suggest(answers('no', 'yes'))).toMatchObject({
      alternatives: ['ACTIVATION_CONDITION_SOCIAL_SERVICES'],
    });
  });

  it('find a clear need only when the last three are answered yes without doubt', () => {
    for (const [fourth, fifth] of allAnswers)
      expect(isClearNeed(answers('no', 'no', 'yes', fourth, fifth))).toBe(
        fourth === 'yes' && fifth === 'yes',
      );
    expect(isClearNeed(answers('no', 'no', 'unsure', 'yes', 'yes'))).toBe(false);
  });
});
