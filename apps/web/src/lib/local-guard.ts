import type { Language, TextFinding } from '@rukkanen/contract';

/** The guard on this device: the same rules as the server's, without its dictionary. */
export type LocalGuard = (text: string, lang: Language) => TextFinding[];

let loading: Promise<LocalGuard> | null = null;

/** Fetches the guard once, when somebody begins to write: it holds the name lists. */
export const loadLocalGuard = (): Promise<LocalGuard> =>
  (loading ??= import('@rukkanen/anonymity').then(
    ({ describeFindings, screen }): LocalGuard =>
      (text, lang) =>
        describeFindings(screen(text, { morphology: null }), lang),
  ));

/** What a verdict on this device says of a text, beside what the server says or has not said yet. */
export interface Verdict {
  /** What the writer sees; null while nobody has looked. */
  readonly findings: readonly TextFinding[] | null;
  /** The text surely identifies somebody: it does not leave this device even to be checked. */
  readonly staysHere: boolean;
}

const SURE: readonly TextFinding['type'][] = ['HETU', 'IBAN', 'EMAIL', 'PHONE'];
/** What a dictionary of word forms may judge otherwise. */
const UNSURE: readonly TextFinding['type'][] = ['PERSON', 'ORG', 'ADDRESS', 'QUASI'];

/**
 * Puts together what this device and the server say. Numbers and addresses that no dictionary can judge
 * otherwise show at once; names wait for the server, whose word counts, and show when it is out of
 * reach. A hard identifier keeps the text here until it is mended (CAS-03).
 */
export function verdictOf(
  local: readonly TextFinding[] | null,
  server: readonly TextFinding[] | null,
  isOutOfReach: boolean,
): Verdict {
  const staysHere = (local ?? []).some(
    ({ severity, type }) => severity === 'block' && SURE.includes(type),
  );
  if (server !== null) return { findings: server, staysHere };
  if (local === null) return { findings: null, staysHere };
  if (staysHere || isOutOfReach) return { findings: local, staysHere };
  const certain = local.filter(({ type }) => !UNSURE.includes(type));
  return { findings: certain.length > 0 ? certain : null, staysHere };
}
