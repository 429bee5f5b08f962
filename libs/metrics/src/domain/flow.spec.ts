import * as fc from 'fast-check';
import {
  aConsultedCase,
  aDirectReferral,
  afterTerm,
  anyFacts,
  demoAreas,
  demoAsOf,
  demoByArea,
  demoFacts,
  golden,
  times,
} from '../testing/index.js';
import type { ConsultedFact, DirectFact } from './facts.js';
import { flow } from './flow.js';

const of = (consulted: readonly ConsultedFact[], direct: readonly DirectFact[] = []) =>
  flow(consulted, direct, '2026-03-02');

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe('the flow of clients', () => {
  it('comes to the figures of the demo data', () => {
    expect(flow(demoFacts.consulted, demoFacts.direct, demoAsOf)).toEqual(golden.all);
  });

  it.each(demoAreas)('comes to the figures of the demo data in %s', (areaId) => {
    const { consulted, direct } = demoByArea.get(areaId) ?? { consulted: [], direct: [] };
    expect(flow(consulted, direct, demoAsOf)).toEqual(golden.byArea[areaId]);
  });

  it('takes the direct share of new customerships, not of consulted cases', () => {
    const viaTeam = times(2, () => aConsultedCase({ exit: 'TYM_CUSTOMERSHIP', needs: 'BOTH' }));
    const others = times(10, () => aConsultedCase());
    expect(of([...viaTeam, ...others], times(1, aDirectReferral))).toMatchObject({
      consultedCases: 12,
      newTymCustomerships: 3,
      ofWhichDirect: 1,
      directSharePercent: 33.3,
    });
  });

  it('asks for the needs of new customers only', () => {
    const notNew = aConsultedCase({ exit: 'SERVICES_BEFORE_TYM', needs: 'HEALTH' });
    expect(of([notNew], [aDirectReferral({ needs: 'SOCIAL' })])).toMatchObject({
      needs: { SOCIAL: 1, HEALTH: 0, BOTH: 0, NEITHER: 0 },
      needsPercent: { SOCIAL: 100, HEALTH: 0, BOTH: 0, NEITHER: 0 },
    });
  });

  it('knows nothing yet of what happens after its day', () => {
    const later = aConsultedCase({ heldOn: '2026-03-03' });
    const toBeTold = aConsultedCase({ feedbackDoneOn: '2026-03-03', feedbackDueOn: '2026-03-09' });
    expect(of([later, toBeTold], [aDirectReferral({ openedOn: '2026-03-03' })])).toMatchObject({
      consultedCases: 1,
      newTymCustomerships: 0,
      directSharePercent: null,
      feedbackDone: 0,
      feedbackOverdue: [],
    });
  });

  it('calls feedback overdue from the day after its due date', () => {
    const due = (feedbackDueOn: string, caseId: string) =>
      aConsultedCase({ caseId, feedbackDueOn, feedbackDoneOn: null });
    const { feedbackOverdue } = of([
      due('2026-03-01', 'b'),
      due('2026-02-01', 'a'),
      due('2026-03-02', 'c'),
    ]);
    expect(feedbackOverdue).toEqual(['a', 'b']);
  });

  it('lists bottlenecks by size, then by code, each once per case', () => {
    const cases = [['INTERPRETER'], ['DISTANCE', 'DISTANCE'], ['MEMBER_ABSENT'], ['MEMBER_ABSENT']];
    const { bottlenecks } = of(cases.map((codes) => aConsultedCase({ bottlenecks: codes })));
    expect(Object.entries(bottlenecks)).toEqual([
      ['MEMBER_ABSENT', 2],
      ['DISTANCE', 1],
      ['INTERPRETER', 1],
    ]);
  });

  it('splits every total without rest', () => {
    fc.assert(
      fc.property(anyFacts, (areas) => {
        for (const { consulted, direct } of areas.values()) {
          const figures = flow(consulted, direct, afterTerm);
          expect(sum(figures.exits)).toBe(figures.consultedCases);
          expect(sum(figures.socialCareContacts)).toBe(figures.consultedCases);
          expect(sum(figures.needs)).toBe(figures.newTymCustomerships);
          expect(figures.exits['TYM_CUSTOMERSHIP'] ?? 0).toBe(figures.ofWhichViaTeam);
        }
      }),
    );
  });
});
