import {
  AgeBand,
  CaseTag,
  FORM,
  FormDomain,
  FunctionKey,
  OtherAssessment,
  PartialWorkAbility,
  ReferralSource,
  ServiceKey,
  ServiceLanguage,
  ServiceMode,
  type TextFinding,
  TriedOutcome,
  UrgencyReason,
} from '@rukkanen/contract';
import * as fc from 'fast-check';
import { type CaseDraft, EMPTY_DRAFT } from '../domain/draft.js';
import type { Findings } from '../domain/places.js';
import type { Circumstances } from '../domain/troubles.js';

export const TODAY = '2026-05-04';

const everyDomain = (level: number | null): CaseDraft['scores'] =>
  Object.fromEntries(FormDomain.options.map((domain) => [domain, level]));

/** A draft that lacks nothing; say only what matters. */
export const aDraft = (over: Partial<CaseDraft> = {}): CaseDraft => ({
  ...EMPTY_DRAFT,
  areaId: 'SATAKUNTA',
  question: 'Mistä aloitetaan, kun kipu vie voimat?',
  agreed: true,
  agreedOn: TODAY,
  channel: 'PHONE',
  referralSource: 'OWN_WORK',
  scores: everyDomain(2),
  ageBand: '45-54',
  narrative: 'Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut.',
  ...over,
});

/** A guard that finds nothing in any text. */
export const clean: Findings = () => [];

export const circumstances = (over: Partial<Circumstances> = {}): Circumstances => ({
  areas: ['SATAKUNTA'],
  today: TODAY,
  minLevel: 3,
  adultFrom: 23,
  found: clean,
  isAnswer: false,
  ...over,
});

/** Something found at the first place where these words stand. */
export function found(text: string, words: string, severity: 'block' | 'warn'): TextFinding {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    type: 'QUASI',
    severity,
    reason: '',
    rule: 'quasi.place',
    suggestion: null,
  };
}

const text = (most: number) => fc.string({ maxLength: most });
const day = fc.constantFrom('2026-04-30', TODAY, '2026-05-05');
const level = fc.constantFrom(null, 1, 2, 3, 4, 5);

/** Anything that may stand on a device half written. */
export const anyDraft: fc.Arbitrary<CaseDraft> = fc.record({
  areaId: fc.constantFrom('', 'SATAKUNTA', 'KUOPIO'),
  question: text(450),
  agreed: fc.boolean(),
  agreedOn: fc.option(day),
  clientHope: text(450),
  scores: fc.dictionary(fc.constantFrom(...FormDomain.options), level) as fc.Arbitrary<
    CaseDraft['scores']
  >,
  ageBand: fc.option(fc.constantFrom(...AgeBand.options)),
  serviceLanguage: fc.constantFrom(...ServiceLanguage.options),
  interpreter: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom(...CaseTag.options), { maxLength: 10 }),
  functions: fc.option(fc.uniqueArray(fc.constantFrom(...FunctionKey.options))),
  tried: fc.array(
    fc.record({
      service: text(130),
      key: fc.option(fc.constantFrom(...ServiceKey.options)),
      outcome: fc.option(fc.constantFrom(...TriedOutcome.options)),
      result: text(210),
    }),
    { maxLength: 12 },
  ),
  channel: fc.option(fc.constantFrom(...ServiceMode.options)),
  formVersion: fc.constant(FORM.version),
  proposed: fc.uniqueArray(fc.constantFrom(...ServiceKey.options), { maxLength: 6 }),
  serviceGoal: text(210),
  referralSource: fc.option(fc.constantFrom(...ReferralSource.options)),
  returning: fc.boolean(),
  earlierCaseId: fc.constantFrom(null, 'C01'),
  otherAssessment: fc.option(fc.constantFrom(...OtherAssessment.options)),
  partialWorkAbility: fc.constantFrom(...PartialWorkAbility.options),
  asked: fc.constantFrom('NURSE', 'KELA_EXPERT', null),
  urgency: fc.option(
    fc.record({
      reason: fc.constantFrom('' as const, ...UrgencyReason.options),
      by: fc.option(day),
    }),
  ),
  attempt: fc.constant(null),
  narrative: text(2_100),
  placeId: fc.constantFrom(null, 'SAT-PORI'),
  kept: fc.constant({}),
});

/** Words of about this length, now and then with space around them. */
const around = (least: number, most: number) =>
  fc
    .tuple(
      fc.constantFrom(Math.max(0, least - 1), least, most, most + 1),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([length, space]) => space + 'a'.repeat(length) + space);

/**
 * A whole draft in which a few things stand at the edge of what the contract takes. Every domain is
 * chosen and the agreement is not ahead: those two the contract alone cannot tell.
 */
export const nearlyWhole: fc.Arbitrary<CaseDraft> = fc
  .record(
    {
      question: around(10, 400),
      narrative: around(20, 2_000),
      clientHope: around(0, 400),
      agreed: fc.boolean(),
      agreedOn: fc.constantFrom(null, TODAY),
      ageBand: fc.option(fc.constantFrom(...AgeBand.options)),
      tags: fc.uniqueArray(fc.constantFrom(...CaseTag.options), { minLength: 7, maxLength: 9 }),
      functions: fc.uniqueArray(fc.constantFrom(...FunctionKey.options), { maxLength: 12 }),
      tried: fc.array(
        fc.record({
          service: around(1, 120),
          key: fc.constant(null),
          outcome: fc.constant('COMPLETED' as const),
          result: around(0, 200),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  )
  .map(aDraft);
