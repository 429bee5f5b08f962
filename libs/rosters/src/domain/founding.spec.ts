import { aHolding, anAbsence, aSeat } from '../testing/index.js';
import { blockersOf } from './activation.js';
import { etagOf, isSeen, revisionIn } from './etag.js';
import { bySeat, type Absence, type Holding, type Seat } from './roster.js';

const convener = aSeat({ id: 'C', function: 'CONVENER', organisationId: 'WSC_SAT' });
const kerttu = aHolding('kerttu', { seatId: 'C' });
const elli = aHolding('elli', { seatId: 'C', rank: 2 });
const team = (seats: Seat[], holdings: Holding[], absences: Absence[] = []) =>
  blockersOf({
    roster: bySeat({ seats, holdings, absences }),
    today: '2026-05-04',
    counties: ['WSC_SAT', 'WSC_ES'],
    organisationOf: (id) => ({ kerttu: 'WSC_SAT', elli: 'WSC_ES' })[id] ?? 'EMPA_SAT',
  });

describe('a team may begin', () => {
  it('when its convener comes from a county of the area', () => {
    expect(team([convener, aSeat()], [kerttu])).toEqual([]);
  });

  it('with a vice convener while the convener is away', () => {
    const away = [anAbsence('kerttu', { seatId: 'C' })];
    expect(team([convener], [kerttu, elli], away)).toEqual([]);
    expect(team([convener], [kerttu], away)).toEqual(['no_convener']);
  });

  it('never without a convener or with one from elsewhere, by seat or by employer', () => {
    expect(team([aSeat()], [])).toEqual(['no_convener_seat']);
    expect(team([convener], [])).toEqual(['no_convener']);
    expect(team([{ ...convener, organisationId: 'EMPA_SAT' }], [kerttu])).toEqual([
      'convener_not_from_county',
    ]);
    expect(team([convener], [aHolding('saima', { seatId: 'C' })])).toEqual([
      'convener_not_from_county',
    ]);
  });
});

describe('the name of a version', () => {
  const now = { id: 'T-SAT', revision: 7 };

  it('is matched by itself alone, in a list, or by an asterisk', () => {
    expect(etagOf(now)).toBe('"T-SAT.7"');
    for (const seen of ['"T-SAT.7"', '"x", "T-SAT.7"', '*']) expect(isSeen(seen, now)).toBe(true);
    for (const seen of ['"T-SAT.6"', 'W/"T-SAT.7"', 'T-SAT.7', '"T-KUO.7"', ''])
      expect(isSeen(seen, now)).toBe(false);
  });

  it('tells which revision was looked at', () => {
    expect(revisionIn('"T-SAT.6"', now)).toBe(6);
    expect(revisionIn('"T-KUO.6"', now)).toBe(0);
    expect(revisionIn('whatever', now)).toBe(0);
  });
});
