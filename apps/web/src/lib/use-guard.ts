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

/** Watches one text about a client; nothing is stored by the check. */
export function useGuard(field: string, text: string): Guard {
  const [kept, setKept] = useState<Kept>({});
  const { found, isCurrent } = useTextChecks([text]);
  const all = found(text) ?? [];
  return {
    findings: unanswered(kept, text, all),
    onKeep: (finding, reason) => setKept(keep(kept, text, finding, reason)),
    isCurrent,
    acknowledgements: acknowledgements(field, kept, text, all),
  };
}
