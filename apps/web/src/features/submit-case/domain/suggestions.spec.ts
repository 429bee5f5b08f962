import { CaseTag, FunctionKey } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { aDraft, anyDraft } from '../testing/a-draft.js';
import { functionsOf, likelyTags, suggestedFunctions } from './suggestions.js';

const bounds = { minLevel: 3, adultFrom: 23 };

describe('the suggestion of who is needed', () => {
  it('always has the employment expert and never the convener, each function once', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const suggested = suggestedFunctions(draft, bounds);
        expect(suggested).toContain('EMPLOYMENT_EXPERT');
        expect(suggested).not.toContain('CONVENER');
        expect(new Set(suggested).size).toBe(suggested.length);
      }),
    );
  });

  it('never shrinks when one more domain is high', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const more = { ...draft, scores: { ...draft.scores, health: 5 } };
        expect(suggestedFunctions(more, bounds)).toEqual(
          expect.arrayContaining(suggestedFunctions(draft, bounds)),
        );
      }),
    );
  });

  it('looks at the domains that are high in this area', () => {
    const draft = aDraft({ scores: { health: 3, finances: 4 } });
    expect(suggestedFunctions(draft, bounds)).toEqual([
      'EMPLOYMENT_EXPERT',
      'NURSE',
      'KELA_EXPERT',
    ]);
    expect(suggestedFunctions(draft, { ...bounds, minLevel: 4 })).toEqual([
      'EMPLOYMENT_EXPERT',
      'KELA_EXPERT',
    ]);
  });

  it.each([
    ['18-22', 'PSYCHOSOCIAL_CONTACT_UNDER_23'],
    ['23-24', 'PSYCHOSOCIAL_CONTACT_23_PLUS'],
    ['65+', 'PSYCHOSOCIAL_CONTACT_23_PLUS'],
  ] as const)('finds the psychosocial contact of the age %s', (ageBand, contact) => {
    const draft = aDraft({ ageBand, tags: ['SUBSTANCE_USE'], scores: {} });
    expect(suggestedFunctions(draft, bounds)).toContain(contact);
  });

  it('guesses no psychosocial contact before the age is known', () => {
    const draft = aDraft({ ageBand: null, tags: ['GAMBLING'], scores: {} });
    expect(suggestedFunctions(draft, bounds)).toEqual(['EMPLOYMENT_EXPERT', 'DEBT_COUNSELLOR']);
  });

  it('gives way to what the bringer chose, even to nobody', () => {
    expect(functionsOf(aDraft({ functions: ['PHYSICIAN'] }), bounds)).toEqual(['PHYSICIAN']);
    expect(functionsOf(aDraft({ functions: [] }), bounds)).toEqual([]);
  });

  it('keeps the order of the functions', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const places = suggestedFunctions(draft, bounds).map((key) =>
          FunctionKey.options.indexOf(key),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the themes shown first', () => {
  it('are real ones, each once', () => {
    fc.assert(
      fc.property(anyDraft, ({ scores }) => {
        const tags = likelyTags(scores, 3);
        expect(new Set(tags).size).toBe(tags.length);
        expect(CaseTag.options).toEqual(expect.arrayContaining(tags));
      }),
    );
  });

  it('follow the domains', () => {
    expect(likelyTags({ housing: 4 }, 3)).toContain('HOUSING');
    expect(likelyTags({ housing: 2 }, 3)).not.toContain('HOUSING');
  });
});
