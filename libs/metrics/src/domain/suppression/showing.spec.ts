import { aConsultedCase, aDirectReferral, afterTerm, times } from '../../testing/index.js';
import { byArea } from '../facts.js';
import type { ConsultedFact, DirectFact } from '../facts.js';
import { publishable } from '../publishable.js';

const term = { from: '2026-01-01', to: '2026-03-31' };

const ask = (consulted: readonly ConsultedFact[], direct: readonly DirectFact[] = []) =>
  publishable(byArea(['KUOPIO', 'SATAKUNTA', 'YLA_SAVO'], { consulted, direct }), term, afterTerm);

const casesIn = (areaId: string, count: number, heldOn = '2026-02-09') =>
  times(count, () => aConsultedCase({ areaId, heldOn, submittedOn: '2026-01-02' }));

describe('what is shown', () => {
  it('is everything when nothing is small', () => {
    const shown = ask([...casesIn('KUOPIO', 5), ...casesIn('SATAKUNTA', 7)]);
    expect([null, 'KUOPIO', 'SATAKUNTA'].map((area) => shown(area, 'term').hidden)).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('leaves out a second area when the one small area could be had by subtraction', () => {
    const shown = ask([
      ...casesIn('KUOPIO', 20),
      ...casesIn('SATAKUNTA', 9),
      ...casesIn('YLA_SAVO', 3),
    ]);
    const areas = [null, 'KUOPIO', 'SATAKUNTA', 'YLA_SAVO'];
    expect(areas.map((area) => shown(area, 'term').consultedCases)).toEqual([32, 20, null, null]);
  });

  it('leaves no group of fewer than five between a total and its shown parts', () => {
    const shown = ask([
      ...casesIn('KUOPIO', 20),
      ...casesIn('SATAKUNTA', 2),
      ...casesIn('YLA_SAVO', 2),
    ]);
    const totals = [shown(null, 'term').consultedCases, shown('KUOPIO', 'term').consultedCases];
    expect(totals).toEqual([24, null]);
  });

  it('leaves out a second month when the one small month could be had by subtraction', () => {
    const shown = ask([
      ...casesIn('KUOPIO', 12, '2026-01-12'),
      ...casesIn('KUOPIO', 9, '2026-02-09'),
      ...casesIn('KUOPIO', 2, '2026-03-09'),
    ]);
    const months = ['term', '2026-01', '2026-02', '2026-03'];
    expect(months.map((month) => shown('KUOPIO', month).consultedCases)).toEqual([
      23,
      12,
      null,
      null,
    ]);
  });

  it('leaves out a second part when the one small part could be had by subtraction', () => {
    const viaTeam = times(2, () => aConsultedCase({ exit: 'TYM_CUSTOMERSHIP', needs: 'BOTH' }));
    const shown = ask(
      [...viaTeam, ...casesIn('KUOPIO', 10)],
      times(12, () => aDirectReferral()),
    );
    const { newTymCustomerships, ofWhichViaTeam, ofWhichDirect } = shown('KUOPIO', 'term');
    expect(ofWhichViaTeam).toBeNull();
    expect([newTymCustomerships, ofWhichDirect]).toContain(null);
  });

  it('hides a total of five that is known to be made of five parts, and how long they waited', () => {
    const each = (exit: ConsultedFact['exit']) => aConsultedCase({ exit });
    const five = [
      each('TYM_NOT_TIMELY'),
      each('SERVICES_BEFORE_TYM'),
      each('RETURNED_FOR_COMPLETION'),
      each('TWO_ORGANISATION_COOPERATION'),
      each('ACTIVATION_CONDITION_SOCIAL_SERVICES'),
    ];
    const { consultedCases, waitDays } = ask(five)('KUOPIO', 'term');
    expect([consultedCases, waitDays.median, waitDays.max]).toEqual([null, null, null]);
    expect(ask([...five, each('TYM_NOT_TIMELY')])('KUOPIO', 'term').consultedCases).toBe(6);
  });

  it('guards the days of a month that lie before the term', () => {
    const late = { from: '2026-01-12', to: '2026-02-28' };
    const consulted = [
      ...casesIn('KUOPIO', 2, '2026-01-07'),
      ...casesIn('KUOPIO', 9, '2026-01-19'),
      ...casesIn('KUOPIO', 9, '2026-02-09'),
    ];
    const shown = publishable(byArea(['KUOPIO'], { consulted, direct: [] }), late, afterTerm);
    const periods = ['term', '2026-01', '2026-02'];
    expect(periods.map((key) => shown('KUOPIO', key).consultedCases)).toContain(null);
  });
});
