import type {
  Acknowledgement,
  AcknowledgementReason,
  Language,
  TextFinding,
} from '@rukkanen/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from './api-client.js';
import { acknowledgements, keep, type Kept, unanswered } from './kept-places.js';
import { useLanguage } from './use-language.js';
import { useSettled } from './use-settled.js';

/** How long typing stands still before the text is checked (milliseconds). */
export const PAUSE = 350;

/** The check of one text; the same words are asked about once. */
export const checkTextQuery = (lang: Language, text: string) => ({
  queryKey: ['checkText', lang, text],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    call('checkText', { body: { text, lang }, signal }),
  staleTime: Infinity,
});

export interface Guard {
  /** What still waits for the writer, for GuardedTextArea. */
  readonly findings: readonly TextFinding[];
  readonly onKeep: (finding: TextFinding, reason: AcknowledgementReason) => void;
  /** True when the findings are of this very text; sending waits for it. */
  readonly isCurrent: boolean;
  /** For the body of the request that sends the text. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Watches one text about a client; nothing is stored by the check. */
export function useGuard(field: string, text: string): Guard {
  const lang = useLanguage();
  const settled = useSettled(text, PAUSE);
  const [kept, setKept] = useState<Kept>({});
  const { data, isPlaceholderData } = useQuery({
    ...checkTextQuery(lang, settled),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const isCurrent =
    settled === text && !isPlaceholderData && (data !== undefined || text.trim() === '');
  const all = isCurrent && text.trim() !== '' ? (data?.findings ?? []) : [];
  const findings = unanswered(kept, text, all);
  return {
    findings,
    onKeep: (finding, reason) => setKept(keep(kept, text, finding, reason)),
    isCurrent,
    acknowledgements: acknowledgements(field, kept, text, all),
  };
}
