import { equipped } from './equipment.js';
import { forgetForms } from './finnish/base-forms.js';
import type { Claim, Finding, FindingType, GuardLanguage, Suggestion } from './finding.js';
import { addresses } from './layers/addresses.js';
import { birthDates } from './layers/birth-dates.js';
import { caseIds } from './layers/case-ids.js';
import { emails } from './layers/email.js';
import { bankAccounts } from './layers/iban.js';
import { identityCodes } from './layers/identity-code.js';
import { onlineNames } from './layers/online.js';
import { organisations } from './layers/organisations.js';
import { persons } from './layers/persons.js';
import { phones } from './layers/phone.js';
import { plates } from './layers/plates.js';
import { postcodes } from './layers/postcodes.js';
import { quasiIdentifiers } from './layers/quasi.js';
import type { Morphology } from './morphology.js';
import { normalise, type Normalised } from './text/normalise.js';
import { toPassage, type Layer, type Passage } from './text/passage.js';

/** Changes with every rule, so that a stored verdict can be told from today's. */
export const GUARD_VERSION = '1.1.0';

export interface ScreenOptions {
  /** Language to assume where the text itself does not tell. */
  lang?: GuardLanguage;
  /** A dictionary of word forms instead of the one this process is equipped with; null for none. */
  morphology?: Morphology | null;
}

/** In this order each layer owns what it finds: a number inside an address is no telephone number. */
const LAYERS: readonly Layer[] = [
  identityCodes,
  emails,
  bankAccounts,
  birthDates,
  phones,
  onlineNames,
  plates,
  addresses,
  postcodes,
  caseIds,
  organisations,
  persons,
  quasiIdentifiers,
];

/**
 * Finds what may identify a person in a text.
 *
 * Promises: never throws and never looks at the clock or the network; findings are in order, do not
 * overlap and point at the original text in UTF-16 units. It does not promise anonymity: a convener
 * reads every case too (CAS-02, CAS-03).
 */
export function screen(text: string, options: ScreenOptions = {}): Finding[] {
  try {
    const normalised = normalise(text);
    const passage = toPassage(normalised.text, options.lang ?? 'fi', dictionaryOf(options));
    const claims = LAYERS.flatMap((layer) => accept(passage, layer));
    return claims.sort((a, b) => a.start - b.start).map((claim) => toFinding(claim, normalised));
  } finally {
    forgetForms();
  }
}

const dictionaryOf = ({ morphology }: ScreenOptions): Morphology | null =>
  morphology === undefined ? equipped() : morphology;

function accept(passage: Passage, layer: Layer): Claim[] {
  const accepted: Claim[] = [];
  for (const claim of layer(passage)) {
    if (claim.end <= claim.start || !passage.ground.isFree(claim.start, claim.end)) continue;
    passage.ground.take(claim.start, claim.end);
    accepted.push(claim);
  }
  return accepted;
}

function toFinding(claim: Claim, { startAt, endAt }: Normalised): Finding {
  const { type, severity, rule } = claim;
  return {
    start: startAt(claim.start),
    end: endAt(claim.end),
    type,
    severity,
    rule,
    reason: `guard.reason.${keyOf(type)}`,
    suggestion: claim.suggestion ?? plainSuggestion(type),
    overridable: claim.overridable ?? true,
  };
}

const keyOf = (type: FindingType): string => type.toLowerCase().replace('_id', 'Id');

const plainSuggestion = (type: FindingType): Suggestion => ({
  key: `guard.suggestion.${keyOf(type)}`,
});
