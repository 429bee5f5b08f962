import { createRequire } from 'node:module';
import fc from 'fast-check';
import { drawCodeWord } from './code-word.js';
import { CODE_WORDS } from './code-words.js';

const read = createRequire(import.meta.url);
const namesIn = (file: string): string[] => {
  const data: unknown = read(`nimet/dist/${file}.json`);
  return (JSON.stringify(data).match(/"[^"]+"/g) ?? []).map((word) =>
    word.slice(1, -1).toLowerCase(),
  );
};
const NAMES = new Set(
  ['f_first_names', 'm_first_names', 'f_middle_names', 'm_middle_names', 'surnames'].flatMap(
    namesIn,
  ),
);

describe('a code word', () => {
  it('is no first name and no surname', () => {
    expect(NAMES.size).toBeGreaterThan(25_000);
    expect(CODE_WORDS.filter((word) => NAMES.has(word.toLowerCase()))).toEqual([]);
  });

  it('is one word that can be said aloud, each different', () => {
    expect(new Set(CODE_WORDS).size).toBe(CODE_WORDS.length);
    for (const word of CODE_WORDS) expect(word).toMatch(/^[A-ZÄÖ][a-zäö]{4,17}$/);
  });

  it('carries a number from 10 to 99, whatever is drawn', () => {
    const drawn = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(drawn, drawn, (one, two) => {
        const draws = [one, two];
        const word = drawCodeWord((below) => (draws.shift() ?? 0) % below);
        const [name, number] = word.split('-');
        expect(CODE_WORDS).toContain(name);
        expect(Number(number)).toBeGreaterThanOrEqual(10);
        expect(Number(number)).toBeLessThanOrEqual(99);
      }),
    );
  });
});
