import * as fc from 'fast-check';
import { html, words } from '../lib/testing/render.js';
import { barLengths } from './charts.js';
import { HBars, Split } from './HBars.js';

const rows = [
  { id: 'brought', label: 'Tuotu tiimille', value: 40 },
  { id: 'direct', label: 'TYM-asiakkuus suoraan', value: 14, look: 'hatched' as const },
  { id: 'small', label: 'Vain sosiaalipalvelut', value: null },
];
const chart = {
  title: 'Tapausten polku',
  note: '12.1.–4.5.',
  columns: ['Vaihe', 'Tapauksia'] as const,
  rows,
};

describe('a bar chart', () => {
  it('measures from zero against the widest bar', () => {
    expect([...barLengths(rows).values()]).toEqual([1, 0.35, 0]);
  });

  it('never draws outside itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 8 }), (values) => {
        const bars = values.map((value, id) => ({ id: String(id), label: '', value }));
        for (const length of barLengths(bars).values()) {
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same numbers again as a table', () => {
    const table = html(<HBars {...chart} />).match(/<table[\s\S]*<\/table>/)?.[0] ?? '';
    expect(words(table)).toBe(
      'Tapausten polku Vaihe Tapauksia Tuotu tiimille 40 TYM-asiakkuus suoraan 14 Vain sosiaalipalvelut suojattu',
    );
  });

  it('draws no bar for a protected figure, and says why nothing is there', () => {
    const markup = html(<HBars {...chart} />);
    expect(markup.match(/class="b"/g)).toHaveLength(2);
    expect(markup).toContain('suojattu');
  });

  it('of parts says each part in words', () => {
    expect(words(html(<Split {...chart} />))).toContain('14 TYM-asiakkuus suoraan');
  });
});
