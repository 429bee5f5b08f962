import type { FindingType, GuardLanguage } from '../finding.js';
import en2 from './corpus-en-2.json' with { type: 'json' };
import en from './corpus-en.json' with { type: 'json' };
import fi2 from './corpus-fi-2.json' with { type: 'json' };
import fi from './corpus-fi.json' with { type: 'json' };
import sv2 from './corpus-sv-2.json' with { type: 'json' };
import sv from './corpus-sv.json' with { type: 'json' };

/** An identifier that an invented text holds on purpose. */
export interface MarkedSpan {
  start: number;
  end: number;
  type: FindingType;
}

export interface CorpusText {
  lang: GuardLanguage;
  text: string;
  spans: MarkedSpan[];
}

type Files = readonly (readonly [GuardLanguage, typeof fi])[];

/** The texts by which the rules were made: every one of them is judged rightly. */
const FIRST: Files = [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
];

/** Texts written when the rules were done, to see how they do on what they have not met. */
const SECOND: Files = [
  ['fi', fi2],
  ['sv', sv2],
  ['en', en2],
];

const identifying = (files: Files): CorpusText[] =>
  files.flatMap(([lang, file]) => file.identifying.map((marked) => unmark(marked, lang)));
const clean = (files: Files): CorpusText[] =>
  files.flatMap(([lang, file]) => file.clean.map((text) => ({ lang, text, spans: [] })));

/** Invented texts with identifiers; each is written as `{TYPE:identifier}` in the files. */
export const identifyingTexts: readonly CorpusText[] = identifying(FIRST);

/** Invented texts that name nobody, many of them with words that could be names. */
export const cleanTexts: readonly CorpusText[] = clean(FIRST);

/** Everything that the guard is scored by. */
export const scoredTexts: readonly CorpusText[] = [
  ...identifyingTexts,
  ...cleanTexts,
  ...identifying(SECOND),
  ...clean(SECOND),
];

/** Takes the marks out of a text and keeps where they stood. */
export function unmark(marked: string, lang: GuardLanguage): CorpusText {
  const spans: MarkedSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([A-Z_]+):([^}]*)\}/g)) {
    const [whole, type, inside = ''] = match;
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + inside.length, type: type as FindingType });
    text += inside;
    from = match.index + whole.length;
  }
  return { lang, text: text + marked.slice(from), spans };
}
