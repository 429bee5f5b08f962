import * as fc from 'fast-check';
import type { ExitCode, NeedsClass, SocialCareContact } from '@rukkanen/contract';
import { addDays } from '@rukkanen/kernel';
import { byArea } from '../domain/facts.js';
import type { ConsultedFact, DirectFact, FactsByArea } from '../domain/facts.js';

/** A term that begins and ends in the middle of a quarter, so that no two kinds of period agree. */
export const anyTerm = { from: '2026-01-12', to: '2026-05-31' };
export const afterTerm = '2026-12-31';

const anyDay = fc.nat({ max: 150 }).map((days) => addDays('2026-01-01', days));

/** Codes as they come in life: one of them often, the others now and then. */
const mostly = <T>(usual: T, ...rare: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(...rare));

const needs = mostly<NeedsClass>('BOTH', 'HEALTH', 'SOCIAL', 'NEITHER');

const anyConsulted = (areas: readonly string[]): fc.Arbitrary<Omit<ConsultedFact, 'caseId'>> =>
  fc
    .record({
      areaId: fc.constantFrom(...areas),
      heldOn: anyDay,
      waited: fc.nat({ max: 20 }),
      exit: mostly<ExitCode>(
        'TYM_CUSTOMERSHIP',
        'TYM_NOT_TIMELY',
        'TWO_ORGANISATION_COOPERATION',
        'RETURNED_FOR_COMPLETION',
      ),
      needs,
      socialCareContact: mostly<SocialCareContact>(
        'NONE',
        'CONTACT_WITH_CONSENT',
        'NOTIFICATION_WITHOUT_CONSENT',
      ),
      bottlenecks: fc.subarray(['NURSE_QUEUE', 'DISTANCE'], { maxLength: 1 }),
      isFedBack: mostly(true, false),
    })
    .map(({ waited, isFedBack, ...fact }) => ({
      ...fact,
      sessionId: `S-${fact.heldOn}`,
      submittedOn: addDays(fact.heldOn, -waited),
      feedbackDueOn: addDays(fact.heldOn, 14),
      feedbackDoneOn: isFedBack ? fact.heldOn : null,
    }));

const anyDirect = (areas: readonly string[]): fc.Arbitrary<Omit<DirectFact, 'id'>> =>
  fc.record({ areaId: fc.constantFrom(...areas), openedOn: anyDay, needs });

const factsOf = (areas: readonly string[], most: number): fc.Arbitrary<FactsByArea> => {
  const size = { maxLength: most, size: 'max' } as const;
  return fc
    .tuple(fc.array(anyConsulted(areas), size), fc.array(anyDirect(areas), size))
    .map(([consulted, direct]) =>
      byArea(areas, {
        consulted: consulted.map((fact, index) => ({ ...fact, caseId: `C${index}` })),
        direct: direct.map((fact, index) => ({ ...fact, id: `D${index}` })),
      }),
    );
};

/** Facts of up to four areas, from a handful to about fifteen in an area and month. */
export const anyFacts: fc.Arbitrary<FactsByArea> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(8, 30, 90, 150))
  .chain(([count, most]) =>
    factsOf(['KUOPIO', 'SATAKUNTA', 'YLA_SAVO', 'KESKI_SAVO'].slice(0, count), most),
  );

/** Facts of more areas than are looked at together. */
export const factsOfManyAreas: fc.Arbitrary<FactsByArea> = factsOf(
  Array.from({ length: 14 }, (_, index) => `AREA_${index}`),
  500,
);
