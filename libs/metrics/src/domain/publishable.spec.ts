import * as fc from 'fast-check';
import { FlowFigures as FlowSchema } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import {
  aConsultedCase,
  afterTerm,
  anyFacts,
  anyTerm,
  attack,
  demoAreas,
  demoAsOf,
  demoByArea,
  demoTerm,
  factsOfManyAreas,
  golden,
  times,
} from '../testing/index.js';
import type { Entry } from '../testing/index.js';
import { byArea } from './facts.js';
import type { FactsByArea } from './facts.js';
import { flow } from './flow.js';
import { factsIn, parsePeriod, periodsOf } from './period.js';
import type { Term } from './period.js';
import { publishable } from './publishable.js';
import type { PublishedFigures } from './publishable.js';
import { published } from './suppression/published.js';

const demo = publishable(demoByArea, demoTerm, demoAsOf);

const truth = (facts: FactsByArea, term: Term, area: string | null, period: string) => {
  const mine = [...facts].filter(([areaId]) => area === null || areaId === area);
  const parts = mine.map(([, of]) => factsIn(of, parsePeriod(period, term)));
  return flow(
    parts.flatMap(({ consulted }) => consulted),
    parts.flatMap(({ direct }) => direct),
    afterTerm,
  );
};

/** How many people an entry is about; for days waited, those who waited. */
const peopleIn = (facts: FactsByArea, term: Term, { area, period, count }: Entry): number => {
  const figures = truth(facts, term, area, period);
  const [field, code] = count.split('/');
  if (count === 'daysWaited') return figures.consultedCases;
  const value = Object.entries(figures).find(([key]) => key === field)?.[1] as unknown;
  if (Array.isArray(value)) return value.length;
  const inside = code === undefined ? value : (value as Record<string, number>)[code];
  return typeof inside === 'number' ? inside : 0;
};

const isSmall = (people: number) => people > 0 && people < 5;

const everyAnswer = (ask: PublishedFigures, areas: readonly string[], term: Term) =>
  [null, ...areas].flatMap((area) =>
    periodsOf(term).map(({ key }) => ({ area, key, answer: ask(area, key) })),
  );

/** What many a report does: hides small numbers and nothing else. */
const hidingSmallOnesOnly =
  (facts: FactsByArea, term: Term): PublishedFigures =>
  (area, period) => {
    const figures = truth(facts, term, area, period);
    const small = Object.entries(figures).flatMap(([key, value]: [string, unknown]) => {
      const inner = typeof value === 'object' ? Object.entries(value ?? {}) : [];
      return [
        ...(isSmall(value as number) ? [`/${key}`] : []),
        ...inner.flatMap(([code, count]) => (isSmall(count as number) ? [`/${key}/${code}`] : [])),
      ];
    });
    return published(figures, new Set(small));
  };

describe('figures that may be published', () => {
  it('keep the headline of the demo term and hide its small needs with all that follows', () => {
    const all = demo(null, 'term');
    expect(all).toMatchObject({
      consultedCases: golden.all.consultedCases,
      newTymCustomerships: golden.all.newTymCustomerships,
      ofWhichViaTeam: golden.all.ofWhichViaTeam,
      ofWhichDirect: golden.all.ofWhichDirect,
      directSharePercent: golden.all.directSharePercent,
      waitDays: golden.all.waitDays,
      feedbackOverdue: null,
    });
    expect(all.hidden).toEqual(
      expect.arrayContaining([
        '/needs/SOCIAL',
        '/needs/NEITHER',
        '/needsPercent/SOCIAL',
        '/feedbackOverdue',
      ]),
    );
  });

  it('show nothing of areas as small as those of the demo but what is zero', () => {
    for (const areaId of ['YLA_SAVO', 'KESKI_SAVO']) {
      const { consultedCases, newTymCustomerships, needs, hidden } = demo(areaId, 'term');
      expect([consultedCases, newTymCustomerships]).toEqual([null, null]);
      expect(needs).toMatchObject({ BOTH: null, NEITHER: 0 });
      expect(hidden).toContain('/waitDays/median');
    }
  });

  it('fit the contract, whatever is hidden', () => {
    for (const { answer } of everyAnswer(demo, demoAreas, demoTerm)) {
      expect(FlowSchema.parse(answer)).toEqual(answer);
    }
  });

  it('give no small count of the demo away to one who solves all tables together', () => {
    const { hidden, found } = attack(demo, demoAreas, demoTerm);
    const small = (entry: Entry) => isSmall(peopleIn(demoByArea, demoTerm, entry));
    expect(hidden.filter(small).length).toBeGreaterThan(300);
    expect(found.filter(small)).toEqual([]);
  });

  it('would give many away if only the small counts themselves were hidden', () => {
    const naive = hidingSmallOnesOnly(demoByArea, demoTerm);
    const { found } = attack(naive, demoAreas, demoTerm);
    expect(
      found.filter((entry) => isSmall(peopleIn(demoByArea, demoTerm, entry))).length,
    ).toBeGreaterThan(50);
  });

  it.each([
    { of: 'a few areas', anyOf: anyFacts, numRuns: 30 },
    { of: 'many areas', anyOf: factsOfManyAreas, numRuns: 2 },
  ])('give no small count of any facts of $of away', ({ anyOf, numRuns }) => {
    fc.assert(
      fc.property(anyOf, (facts) => {
        const ask = publishable(facts, anyTerm, afterTerm);
        const { found } = attack(ask, [...facts.keys()], anyTerm);
        expect(found.filter((entry) => isSmall(peopleIn(facts, anyTerm, entry)))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('differ from the truth only where they say so, and never hide a zero', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const ask = publishable(facts, anyTerm, afterTerm);
        for (const { area, key, answer } of everyAnswer(ask, [...facts.keys()], anyTerm)) {
          const figures = truth(facts, anyTerm, area, key);
          expect(answer).toEqual(published(figures, new Set(answer.hidden)));
          for (const count of answer.hidden.filter((place) => !place.includes('Percent'))) {
            expect(peopleAt(figures, count)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('never list overdue cases so that two lists have few in common, or few apart', () => {
    const late = (areaId: string, heldOn: string, count: number) =>
      times(count, () => aConsultedCase({ areaId, heldOn, feedbackDoneOn: null }));
    const consulted = [
      ...late('KUOPIO', '2026-04-07', 9),
      ...late('KUOPIO', '2026-05-04', 3),
      ...late('SATAKUNTA', '2026-04-07', 8),
      ...late('SATAKUNTA', '2026-05-04', 9),
      ...late('SATAKUNTA', '2026-06-08', 6),
    ];
    const areas = ['KUOPIO', 'SATAKUNTA'];
    const ask = publishable(byArea(areas, { consulted, direct: [] }), demoTerm, afterTerm);
    const lists = everyAnswer(ask, areas, demoTerm).map(
      ({ answer }) => new Set(answer.feedbackOverdue ?? []),
    );
    expect(lists.some((list) => list.size > 0)).toBe(true);
    for (const one of lists) {
      for (const other of lists) {
        expect(isSmall(one.intersection(other).size)).toBe(false);
        expect(isSmall(one.difference(other).size)).toBe(false);
      }
    }
  });

  it('are the same in whatever order areas and facts come', () => {
    const turned = new Map(
      [...demoByArea].map(([areaId, of]) => [
        areaId,
        { consulted: of.consulted.toReversed(), direct: of.direct.toReversed() },
      ]),
    );
    const again = publishable(turned, demoTerm, demoAsOf);
    expect(everyAnswer(again, demoAreas, demoTerm)).toEqual(everyAnswer(demo, demoAreas, demoTerm));
  });

  it('refuse an unknown area as if it were not there, and a period outside the list', () => {
    expect(() => demo('ATLANTIS', 'term')).toThrow(refusal('access.not_found'));
    expect(() => demo(null, '2026-Q4')).toThrow(refusal('metrics.period_unknown'));
  });
});

/** How many people a hidden place is about. */
function peopleAt(figures: ReturnType<typeof flow>, pointer: string): number {
  if (pointer.startsWith('/waitDays')) return figures.consultedCases;
  const [field = '', code] = pointer.slice(1).split('/');
  const value = Object.entries(figures).find(([key]) => key === field)?.[1] as unknown;
  if (Array.isArray(value)) return value.length;
  return code === undefined ? (value as number) : ((value as Record<string, number>)[code] ?? 0);
}
