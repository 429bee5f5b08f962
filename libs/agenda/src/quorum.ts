import type { FunctionKey, QuorumRule } from '@rukkanen/contract';

/** The functions that a team wants to have there and that are not. */
export interface Missing {
  /** These warn, and their absence is written down. */
  readonly soft: FunctionKey[];
  /** Without these no case is opened. */
  readonly hard: FunctionKey[];
}

/** What a team's quorum misses among the functions that are present. */
export function quorumOf(rules: readonly QuorumRule[], present: readonly FunctionKey[]): Missing {
  const missing = (strength: QuorumRule['strength']) =>
    rules
      .filter((rule) => rule.strength === strength && !present.includes(rule.function))
      .map((rule) => rule.function);
  return { soft: missing('soft'), hard: missing('hard') };
}
