import { useQueries, useQuery } from '@tanstack/react-query';
import type { Language, TextFinding } from '@rukkanen/contract';
import { useMemo } from 'react';
import { call } from './api-client.js';
import { loadLocalGuard, type LocalGuard, verdictOf } from './local-guard.js';
import { useLanguage } from './use-language.js';
import { useSettled } from './use-settled.js';

/** How long typing stands still before the text is checked (milliseconds). */
export const PAUSE = 350;

export interface TextChecks {
  /** What is known of a text; null while nobody has looked at it as it stands. */
  readonly found: (text: string) => readonly TextFinding[] | null;
  /** True when every text has its verdict as it stands now. */
  readonly isCurrent: boolean;
  /** True when the server could not be asked; it checks again before it stores anything. */
  readonly hasFailed: boolean;
}

/**
 * Watches texts while they are written: first on this device, then by the server, whose word counts.
 * Findings are known by the text itself, so that a step that is left and opened again needs no second
 * look. Nothing is stored by a check.
 */
export function useTextChecks(texts: readonly string[]): TextChecks {
  const lang = useLanguage();
  const wanted = [...new Set(texts)].filter((text) => text.trim() !== '');
  const settled = JSON.parse(useSettled(JSON.stringify(wanted), PAUSE)) as string[];
  const local = useLocalFindings(settled, lang);
  const answers = useQueries({
    queries: settled.map((text, index) => ({
      queryKey: ['checkText', lang, text],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        call('checkText', { body: { text, lang }, signal }),
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      enabled: local.isReady && !verdictOf(local.findings[index] ?? null, null, false).staysHere,
    })),
  });
  const verdicts = new Map(
    settled.map((text, index) => {
      const answer = answers[index];
      const server = answer?.data?.findings ?? null;
      const own = local.findings[index] ?? null;
      const verdict = verdictOf(own, server, answer?.isError ?? false);
      return [text, { ...verdict, isFinal: server !== null || verdict.staysHere }] as const;
    }),
  );
  return {
    found: (text) => (text.trim() === '' ? [] : (verdicts.get(text)?.findings ?? null)),
    isCurrent: wanted.every((text) => verdicts.get(text)?.isFinal),
    hasFailed: answers.some(({ isError }) => isError),
  };
}

/** What this device finds; until the guard is here nothing, and when it cannot come the server is asked. */
function useLocalFindings(texts: readonly string[], lang: Language) {
  const { data: guard = null, isPending } = useQuery({
    queryKey: ['localGuard'],
    queryFn: loadLocalGuard,
    staleTime: Infinity,
    retry: false,
    enabled: texts.length > 0,
    networkMode: 'always',
  });
  const key = JSON.stringify(texts);
  const findings = useMemo(
    () => (JSON.parse(key) as string[]).map((text) => findingsOf(guard, text, lang)),
    [guard, key, lang],
  );
  return { findings, isReady: !isPending };
}

/** A guard that fails here must not stop the writing: the server looks anyway. */
function findingsOf(guard: LocalGuard | null, text: string, lang: Language): TextFinding[] | null {
  try {
    return guard && guard(text, lang);
  } catch {
    return null;
  }
}
