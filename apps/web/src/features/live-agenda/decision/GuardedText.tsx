import { useEffect } from 'react';
import { GuardedTextArea } from '../../../components/GuardedTextArea.js';
import { useGuard } from '../../../lib/use-guard.js';
import { useDecision } from './use-decision.js';

interface GuardedTextProps {
  /** The name of the text in the contract: `grounds`, `action:1`. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly limit: number;
  readonly id: string;
  readonly rows?: number;
}

/** A text of the decision under guard. Its answers go along with the decision. */
export function GuardedText({ field, value, onChange, rows = 2, ...look }: GuardedTextProps) {
  const guard = useGuard(field, value);
  useReport(field, guard);
  return (
    <GuardedTextArea
      {...look}
      rows={rows}
      value={value}
      // The server trims; without leading space the places of the guard stay right.
      onChange={(text) => onChange(text.trimStart())}
      findings={guard.findings}
      onKeep={guard.onKeep}
    />
  );
}

function useReport(field: string, guard: ReturnType<typeof useGuard>): void {
  const { report } = useDecision();
  const { findings, isCurrent } = guard;
  const said = JSON.stringify(guard.acknowledgements);
  useEffect(() => {
    report(field, { acknowledgements: JSON.parse(said), open: findings.length, isCurrent });
  }, [report, field, said, findings.length, isCurrent]);
  useEffect(() => () => report(field, null), [report, field]);
}
