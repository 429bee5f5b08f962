import type { GuardLanguage } from '../finding.js';

const MARKERS: Readonly<Record<GuardLanguage, ReadonlySet<string>>> = {
  fi: new Set(
    'ja on ei hän että mutta jos kun oli kanssa ovat myös sekä joka asiakas asiakkaan eikä tai mitä miten voi'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och är inte att det som för med på har kunden klienten vid till från hon han efter utan men av en ett den'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is was of to in for with has he she not that her his client who be are at by but from have'.split(
      ' ',
    ),
  ),
};

/**
 * The language a text is written in: a Finnish screen may well hold a Swedish case.
 * The reader's language decides only where the text itself does not.
 */
export function languageOf(words: readonly string[], otherwise: GuardLanguage): GuardLanguage {
  const counts = { fi: 0, sv: 0, en: 0 };
  for (const word of words) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      if (MARKERS[language].has(word)) counts[language] += 1;
    }
  }
  if (words.some((word) => word.includes('å'))) counts.sv += 0.5;
  const best = Math.max(counts.fi, counts.sv, counts.en);
  if (best === counts[otherwise]) return otherwise;
  if (best === counts.fi) return 'fi';
  return best === counts.sv ? 'sv' : 'en';
}
