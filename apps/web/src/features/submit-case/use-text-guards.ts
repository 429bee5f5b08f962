import { useQueries } from '@tanstack/react-query';
import { checkTextQuery, PAUSE } from '../../lib/use-guard.js';
import { useLanguage } from '../../lib/use-language.js';
import { useSettled } from '../../lib/use-settled.js';
import type { Findings } from './domain/places.js';

export interface TextGuards {
  readonly found: Findings;
  /** True when every text has been checked as it stands now. */
  readonly isCurrent: boolean;
  /** True when a check could not be made; the server checks again before it stores anything. */
  readonly hasFailed: boolean;
}

/**
 * Watches all texts of a case at once. Findings are known by the text itself, so that a step that is
 * left and opened again, and a reason that was given there, need no second look.
 */
export function useTextGuards(texts: readonly string[]): TextGuards {
  const lang = useLanguage();
  const wanted = [...new Set(texts)].filter((text) => text !== '');
  const settled = JSON.parse(useSettled(JSON.stringify(wanted), PAUSE)) as string[];
  const answers = useQueries({
    queries: settled.map((text) => ({
      ...checkTextQuery(lang, text),
      gcTime: 5 * 60_000,
    })),
  });
  const known = new Map(settled.map((text, index) => [text, answers[index]?.data?.findings]));
  const found: Findings = (text) => (text === '' ? [] : (known.get(text) ?? null));
  return {
    found,
    isCurrent: wanted.every((text) => found(text) !== null),
    hasFailed: answers.some(({ isError }) => isError),
  };
}
