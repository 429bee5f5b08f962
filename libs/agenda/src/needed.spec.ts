import { AgeBand, CaseTag, FormDomain } from '@rukkanen/contract';
import fc from 'fast-check';
import { neededFunctions, type NeedFacts } from './needed.js';

const facts = (but: Partial<NeedFacts> = {}): NeedFacts => ({
  domains: [],
  tags: [],
  ageBand: null,
  adultFrom: 23,
  ...but,
});
const keys = (but: Partial<NeedFacts>) => neededFunctions(facts(but)).map((one) => one.function);

describe('who is needed', () => {
  it('is told with what speaks for it', () => {
    expect(neededFunctions(facts({ domains: ['health'], tags: ['WORK_ABILITY', 'DEBT'] }))).toEqual(
      [
        { function: 'EMPLOYMENT_EXPERT', because: [{ type: 'always' }] },
        {
          function: 'NURSE',
          because: [
            { type: 'domain', domain: 'health' },
            { type: 'tag', tag: 'WORK_ABILITY' },
          ],
        },
        { function: 'DEBT_COUNSELLOR', because: [{ type: 'tag', tag: 'DEBT' }] },
      ],
    );
  });

  it.each([
    ['18-22', 23, 'PSYCHOSOCIAL_CONTACT_UNDER_23'],
    ['23-24', 23, 'PSYCHOSOCIAL_CONTACT_23_PLUS'],
    ['23-24', 25, 'PSYCHOSOCIAL_CONTACT_UNDER_23'],
    ['25-34', 25, 'PSYCHOSOCIAL_CONTACT_23_PLUS'],
  ] as const)('for the age %s with a boundary at %s is %s', (ageBand, adultFrom, contact) => {
    expect(keys({ tags: ['SUBSTANCE_USE'], ageBand, adultFrom })).toContain(contact);
  });

  const anyFacts = fc.record({
    domains: fc.uniqueArray(fc.constantFrom(...FormDomain.options)),
    tags: fc.uniqueArray(fc.constantFrom(...CaseTag.options)),
    ageBand: fc.option(fc.constantFrom(...AgeBand.options)),
    adultFrom: fc.constantFrom(23, 25),
  });

  it('never shrinks when more is known, names each once, and never the convener', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...CaseTag.options), (known, tag) => {
        const before = keys(known);
        expect(keys({ ...known, tags: [...known.tags, tag] })).toEqual(
          expect.arrayContaining(before),
        );
        expect(new Set(before).size).toBe(before.length);
        expect(before).not.toContain('CONVENER');
      }),
    );
  });

  it('never lists both psychosocial contacts, and gives a reason for everybody', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const needed = neededFunctions(known);
        expect(
          needed.filter((one) => one.function.startsWith('PSYCHOSOCIAL')).length,
        ).toBeLessThanOrEqual(1);
        expect(needed.every(({ because }) => because.length > 0)).toBe(true);
      }),
    );
  });
});
