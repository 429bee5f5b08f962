import * as fc from 'fast-check';
import { aDraft, anyDraft } from '../testing/a-draft.js';
import { answerName, chosenDomains, EMPTY_DRAFT, NEW_CASE, parseDraft } from './draft.js';

const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a draft', () => {
  it('comes back from the device as it was', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(kept(draft))).toEqual(draft);
      }),
    );
  });

  it('keeps "not chosen" and "we did not talk about this" apart', () => {
    const draft = aDraft({ scores: { health: null } });
    const { scores } = parseDraft(kept(draft)) ?? EMPTY_DRAFT;
    expect(scores).toEqual({ health: null });
    expect(chosenDomains(draft)).toBe(1);
  });

  it.each([
    ['nothing', null],
    ['another form', { title: 'x' }],
    ['an unknown age', { ...EMPTY_DRAFT, ageBand: '0-3' }],
    ['a level off the form', { ...EMPTY_DRAFT, scores: { health: 6 } }],
  ])('is not made of %s', (_, value) => {
    expect(parseDraft(value)).toBeNull();
  });

  it('of a new case and the answers to each version are kept apart', () => {
    const names = [NEW_CASE, answerName('C38', 1), answerName('C38', 2), answerName('C39', 1)];
    expect(new Set(names).size).toBe(names.length);
  });
});
