import type { Acknowledgement, AcknowledgementReason, TextFinding } from '@rukkanen/contract';
import { useState } from 'react';
import { acknowledgements, keep, type Kept, unanswered } from './kept-places.js';
import { useTextChecks } from './use-text-checks.js';

export interface Guard {
  /** What still waits for the writer, for GuardedTextArea. */
  readonly findings: readonly TextFinding[];
  readonly onKeep: (finding: TextFinding, reason: AcknowledgementReason) => void;
  /** True when the findings are of this very text; sending waits for it. */
  readonly isCurrent: boolean;
  /** For the body of the request that sends the text. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** The guards of texts that are sent together. */
export interface Guards<F extends string> {
  readonly of: Readonly<Record<F, Guard>>;
  /** Whether any text still waits for its writer. */
  readonly isOpen: boolean;
  /** For the body of the request that sends the texts. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Watches texts about a client by their fields; nothing is stored by the check. */
export function useGuards<F extends string>(texts: Readonly<Record<F, string>>): Guards<F> {
  const [kept, setKept] = useState<Readonly<Record<string, Kept>>>({});
  const { found, isCurrent } = useTextChecks(Object.values(texts));
  const guardOf = (field: F): Guard => {
    const text = texts[field];
    const own = kept[field] ?? {};
    const all = found(text) ?? [];
    return {
      findings: unanswered(own, text, all),
      onKeep: (finding, reason) =>
        setKept((before) => ({
          ...before,
          [field]: keep(before[field] ?? {}, text, finding, reason),
        })),
      isCurrent,
      acknowledgements: acknowledgements(field, own, text, all),
    };
  };
  const fields = Object.keys(texts) as F[];
  const guards = fields.map((field) => [field, guardOf(field)] as const);
  return {
    of: Object.fromEntries(guards) as Record<F, Guard>,
    isOpen: guards.some(([, { findings }]) => findings.length > 0),
    acknowledgements: guards.flatMap(([, guard]) => guard.acknowledgements),
  };
}

/** The same of one text alone. */
export const useGuard = <F extends string>(field: F, text: string): Guard =>
  useGuards({ [field]: text } as Record<F, string>).of[field];
