import { addDays } from '@rukkanen/kernel';
import fc from 'fast-check';
import { sittingOn, type Seat } from './roster.js';

const otto = { id: 'otto', name: 'Otto', rank: 1, from: '2026-01-01', to: '2026-06-30' };
const elli = { id: 'elli', name: 'Elli', rank: 2, from: '2026-01-01', to: '2026-06-30' };
const away = (personId: string) => ({ personId, from: '2026-05-04', to: '2026-05-08' });
const aSeat = (but: Partial<Seat> = {}): Seat => ({
  id: 'T-SAT-06',
  teamId: 'T-SAT',
  function: 'NURSE',
  organisationId: 'WSC_SAT',
  districtId: 'SAT-POHJ',
  holdings: [elli, otto],
  absences: [],
  ...but,
});

describe('a seat', () => {
  it('is sat in by its holder', () => {
    expect(sittingOn(aSeat(), '2026-05-04')).toMatchObject({
      part: 'HOLDER',
      person: { id: 'otto' },
    });
  });

  it('goes to the substitute while the holder is away, the last day included', () => {
    const seat = aSeat({ absences: [away('otto')] });
    expect(sittingOn(seat, '2026-05-08')).toMatchObject({ part: 'SUBSTITUTE' });
    expect(sittingOn(seat, '2026-05-09')).toMatchObject({ part: 'HOLDER' });
  });

  it('is uncovered when nobody is left, and says why', () => {
    const alone = aSeat({ holdings: [otto], absences: [away('otto')] });
    expect(sittingOn(alone, '2026-05-04')).toEqual({
      part: 'UNCOVERED',
      reason: 'absent_without_substitute',
    });
    expect(sittingOn(aSeat(), '2026-07-01')).toEqual({ part: 'UNCOVERED', reason: 'no_holder' });
  });

  it('never seats somebody who is away or whose time is over, whoever holds it', () => {
    const day = fc.nat({ max: 60 }).map((n) => addDays('2026-05-01', n));
    const span = fc.tuple(day, day).map(([one, other]) => [one, other].toSorted());
    const holding = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      rank: fc.nat({ max: 3 }),
      span,
    });
    const absence = fc.record({ id: fc.constantFrom('a', 'b', 'c'), span });
    fc.assert(
      fc.property(fc.array(holding), fc.array(absence), day, (held, gone, on) => {
        const seat = aSeat({
          holdings: held.map(({ id, rank, span: [from = on, to = on] }) => ({
            id,
            name: id,
            rank,
            from,
            to,
          })),
          absences: gone.map(({ id, span: [from = on, to = on] }) => ({ personId: id, from, to })),
        });
        const sitting = sittingOn(seat, on);
        if (sitting.part === 'UNCOVERED') return;
        const { id } = sitting.person;
        expect(
          gone.some((g) => g.id === id && (g.span[0] ?? '') <= on && on <= (g.span[1] ?? '')),
        ).toBe(false);
        expect(
          held.some((h) => h.id === id && (h.span[0] ?? '') <= on && on <= (h.span[1] ?? '')),
        ).toBe(true);
      }),
    );
  });
});
