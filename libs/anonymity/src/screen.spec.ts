import * as fc from 'fast-check';
import { blocking, screen, warnings } from './index.js';
import { cleanTexts, identifyingTexts } from './testing/corpus.js';

/** Pieces that identifiers and their surroundings are made of, so that random texts come near them. */
const PIECES = [
  'Matti', 'Virtasen', 'asiakas', 'hetu', '140375', '-', '927H', ' ', '\n', '.', ',', '@', 'posti.example',
  'at', 'piste', 'fi', 'FI21', '1234', '5600', '0007', '85', '044', '+358', 'nolla', 'synt.', '3.11.1979',
  'Testikatu', '12', 'B', '28999', 'Pori', 'Dnro', 'SHVA/1/2025', 'Oy', 'XYZ-123', '47-vuotias', 'ainoa', 'Karvian',
  '\u00ad', '\u200b', '\u00a0', '–', 'e\u0301', 'A\u030a', '😀', '\ud800', 'ﬁ', '１２３', 'O', 'l', 'T.K.', 'kanssa', ':',
]; // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

const covers = (
  findings: ReturnType<typeof screen>,
  span: { start: number; end: number; type: string },
) =>
  findings.some(
    ({ start, end, type }) => type === span.type && start < span.end && span.start < end,
  );

describe('screening a text', () => {
  it('never throws, and its findings are in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of screen(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('marks in the original what its rule speaks of', () => {
    const witness: Partial<Record<string, RegExp>> = {
      HETU: /(?:[\dOolI|１２３][^]*?){6}/u,
      EMAIL: /@|at|ät/iu,
      IBAN: /[\dOolI|１２３]{2}/u,
      PHONE: /[\dOolI|１２３]{2}|nolla/iu,
      PERSON: /^[^]*\p{L}[^]*$/u,
      POSTCODE: /[\dOolI|１２３]{2}/u,
      BIRTHDATE: /[\dOolI|１２３]/u,
      PLATE: /\p{L}{2}/u,
    };
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, type } of screen(text)) {
          expect(text.slice(start, end)).toMatch(witness[type] ?? /\S/u);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same whatever invisible signs a paste brought along', () => {
    const places = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...identifyingTexts), places, ({ text, lang }, at) => {
        const dirty = at.reduce((t, i) => `${t.slice(0, i)}\u200b${t.slice(i)}`, text);
        const bare = (t: string) =>
          screen(t, { lang }).map(({ type, start, end }) => [
            type,
            t.slice(start, end).replaceAll('\u200b', ''),
          ]);
        expect(bare(dirty)).toEqual(bare(text));
      }),
    );
  });

  it('finds every identifier of our invented texts, as what it is', () => {
    const missed = identifyingTexts.flatMap(({ lang, text, spans }) => {
      const findings = screen(text, { lang });
      return spans
        .filter((span) => !covers(findings, span))
        .map(({ start, end }) => text.slice(start, end));
    });
    expect(missed).toEqual([]);
  });

  it('leaves every invented text alone that names nobody', () => {
    const alarmed = cleanTexts.filter(({ lang, text }) => screen(text, { lang }).length > 0);
    expect(alarmed.map(({ text }) => text)).toEqual([]);
  });

  it('tells what refuses storage from what needs a second look', () => {
    const findings = screen('Matti Virtanen asuu paikassa 29999 Eurajoki.');
    expect(blocking(findings).map(({ type }) => type)).toEqual(['PERSON']);
    expect(warnings(findings).map(({ type }) => type)).toEqual(['POSTCODE']);
  });

  it('takes no longer than the text is long, whatever is repeated', () => {
    const hardest = ['a.', 'a@', '0 ', 'Aa Bb ', 'e\u0301', 'synt. ', '1/', "a'", ':a', 'a at '];
    for (const piece of hardest) {
      const began = process.cpuUsage();
      screen(piece.repeat(40_000 / piece.length));
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(4_000);
    }
  });
});
