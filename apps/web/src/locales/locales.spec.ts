import { LANGUAGES } from '../lib/i18n.js';
import { textsOf } from '../lib/testing/render.js';

/** Every text by its full name: `common:steps.done`. */
function flat(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${name}.${key}`));
}

const all = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Map(Object.entries(textsOf(language)).flatMap(([name, texts]) => flat(texts, name))),
  ]),
);
const gapsIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap).sort();

describe.each(['sv', 'en'] as const)('the texts in %s', (language) => {
  const finnish = all['fi'] ?? new Map();
  const texts = all[language] ?? new Map();

  it('are the same ones as in Finnish', () => {
    expect([...texts.keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  it('leave the same gaps for names and numbers', () => {
    for (const [name, text] of finnish)
      expect([name, gapsIn(texts.get(name) ?? '')]).toEqual([name, gapsIn(text)]);
  });
});

describe.each(LANGUAGES)('every text in %s', (language) => {
  const texts = [...(all[language] ?? new Map<string, string>())];

  it('says something', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('can be drawn with our font: no arrows and no tick characters', () => {
    expect(texts.filter(([, text]) => /[←-⇿✓✔✗✘]/.test(text))).toEqual([]);
  });

  it('does not shout', () => {
    expect(texts.filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});
