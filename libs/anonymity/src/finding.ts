/** What kind of identifier a finding points at. The same closed list stands in the contract. */
export type FindingType =
  | 'HETU'
  | 'PERSON'
  | 'PHONE'
  | 'EMAIL'
  | 'ADDRESS'
  | 'POSTCODE'
  | 'BIRTHDATE'
  | 'ORG'
  | 'PLATE'
  | 'IBAN'
  | 'CASE_ID'
  | 'ONLINE'
  | 'QUASI';

/** `block` refuses storage; `warn` asks the writer to look once more and to give a reason. */
export type Severity = 'block' | 'warn';

/** A message key of `guardMessages` and what is put into its {places}. Never words of the writer. */
export interface Suggestion {
  key: string;
  values?: Record<string, string>;
}

/** One place in a text that may identify a person. Offsets are UTF-16 units of the original text. */
export interface Finding {
  start: number;
  end: number;
  type: FindingType;
  severity: Severity;
  /** Stable name of the rule that spoke, such as `identity-code.valid`. */
  rule: string;
  /** Message key, such as `guard.reason.hetu`. */
  reason: string;
  suggestion: Suggestion | null;
  /** False where no human judgement can save the text: a code whose check character is right. */
  overridable: boolean;
}

/** The languages a case is written in and a reader reads. */
export type GuardLanguage = 'fi' | 'sv' | 'en';

/** What a layer claims about the normalised text; `screen` turns it into a finding. */
export interface Claim {
  start: number;
  end: number;
  type: FindingType;
  severity: Severity;
  rule: string;
  suggestion?: Suggestion | null;
  overridable?: boolean;
}

/** Findings that refuse storage. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'block');
}

/** Findings that need the writer's acknowledgement. */
export function warnings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'warn');
}
