import { freshnessOf } from './freshness.js';

describe('a card of the catalogue', () => {
  it('is unchecked until somebody has looked', () => {
    expect(freshnessOf(null, '2020-01-01', '2026-05-04')).toBe('UNCHECKED');
  });

  it.each([
    ['2025-11-05', 'CURRENT'],
    ['2025-11-04', 'STALE'],
    ['2026-05-04', 'CURRENT'],
  ])('looked at on %s is %s on the fourth of May', (look, freshness) => {
    expect(freshnessOf(look, null, '2026-05-04')).toBe(freshness);
  });

  it('is stale the day after its validity, however lately somebody looked', () => {
    expect(freshnessOf('2026-05-01', '2026-05-04', '2026-05-04')).toBe('CURRENT');
    expect(freshnessOf('2026-05-01', '2026-05-03', '2026-05-04')).toBe('STALE');
  });
});
