import type { FindingType, GuardLanguage } from '../finding.js';
import en from './corpus-en.json' with { type: 'json' };
import fi from './corpus-fi.json' with { type: 'json' };
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

const FILES: readonly (readonly [GuardLanguage, typeof fi])[] = [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
];

/** Invented texts with identifiers; each is written as `{TYPE:identifier}` in the files. */
export const identifyingTexts: readonly CorpusText[] = FILES.flatMap(([lang, { identifying }]) =>
  identifying.map((marked) => unmark(marked, lang)),
);

/** Invented texts that name nobody, many of them with words that could be names. */
export const cleanTexts: readonly CorpusText[] = FILES.flatMap(([lang, { clean }]) =>
  clean.map((text) => ({ lang, text, spans: [] })),
);

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
