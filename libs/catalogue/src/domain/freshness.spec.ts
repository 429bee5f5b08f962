import { freshnessOf } from './freshness.js';

describe('a card of the catalogue', () => {
  it('is unchecked until somebody has looked', () => {
    expect(freshnessOf(null, '2020-01-01', '2026-05-04', 6)).toBe('UNCHECKED');
  });

  it.each([
    ['2025-11-04', 'CURRENT'],
    ['2025-11-03', 'STALE'],
    ['2026-05-04', 'CURRENT'],
  ])('looked at on %s is %s on the fourth of May', (look, freshness) => {
    expect(freshnessOf(look, null, '2026-05-04', 6)).toBe(freshness);
  });

  it('is stale as soon as the area has said', () => {
    expect(freshnessOf('2026-03-04', null, '2026-05-04', 2)).toBe('CURRENT');
    expect(freshnessOf('2026-03-03', null, '2026-05-04', 2)).toBe('STALE');
  });

  it('is stale the day after its validity, however lately somebody looked', () => {
    expect(freshnessOf('2026-05-01', '2026-05-04', '2026-05-04', 6)).toBe('CURRENT');
    expect(freshnessOf('2026-05-01', '2026-05-03', '2026-05-04', 6)).toBe('STALE');
  });
});
