import { betweenVowels, strongForms, weakForms } from './gradation.js';

/** How a form stands to its base: outer local cases (*Matille*) are used of people, inner ones of places. */
export type CaseKind = 'base' | 'genitive' | 'outer' | 'inner' | 'elative' | 'other';

export interface BaseForm {
  readonly base: string;
  readonly kind: CaseKind;
  /** Reached through a stem change that old nouns and surnames have and first names do not. */
  readonly oldStem: boolean;
}

const LONG = /([aeiouyäö])\1$/;
/** Longer words are no names; the limit keeps any text cheap. */
const LONGEST = 40;
const CLITIC = /(?:kaan|kään|kin|han|hän|ko|kö|pa|pä)$/;

const ENDINGS: readonly (readonly [RegExp, CaseKind])[] = [
  [/(?:lle|lta|ltä|lla|llä)$/, 'outer'],
  [/(?:ssa|ssä|seen|siin)$/, 'inner'],
  [/(?:sta|stä)$/, 'elative'],
  [/([aeiouyäö])\1n$/, 'inner'],
  [/h([aeiouyäö])n$/, 'inner'],
  [/(?:na|nä|ksi|tta|ttä|t|ten|jen|ien)$/, 'other'],
  [/(?:ta|tä|a|ä)$/, 'other'],
  [/n$/, 'genitive'],
];

/**
 * Every base a Finnish form may come from, most of them no words at all: the caller looks each one
 * up in a list. Takes lower case; undoes clitics, case endings and consonant gradation.
 */
export function baseForms(word: string): readonly BaseForm[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  const bases = [...basesOf(word)];
  met.set(word, bases);
  return bases;
}

const met = new Map<string, readonly BaseForm[]>();

/** Forgets the words met so far: no word of a text outlives its screening. */
export const forgetForms = (): void => met.clear();

function* basesOf(word: string): Iterable<BaseForm> {
  yield { base: word, kind: 'base', oldStem: false };
  if (word.length > LONGEST) return;
  yield* withoutEnding(word);
  const bare = word.replace(CLITIC, '');
  if (bare !== word && bare.length > 2) {
    yield { base: bare, kind: 'base', oldStem: false };
    yield* withoutEnding(bare);
  }
}

/** *Laineen*: the genitive of a name in -e looks like the illative of one in -ei. */
function* withoutEnding(word: string): Iterable<BaseForm> {
  if (word.endsWith('een')) yield { base: word.slice(0, -2), kind: 'genitive', oldStem: true };
  for (const [ending, kind] of ENDINGS) {
    const found = ending.exec(word);
    if (found === null) continue;
    const kept = found[1] === undefined ? 0 : found[0].startsWith('h') ? 0 : 1;
    const stem = word.slice(0, found.index + kept);
    if (stem.length < 2) continue;
    for (const base of plainBases(stem)) yield { base, kind, oldStem: false };
    for (const base of gradedBases(stem, kind)) yield { base, kind, oldStem: false };
    for (const base of oldBases(stem, kind)) yield { base, kind, oldStem: true };
  }
}

/** *liisa-* → liisa, *virtase-* → virtanen, *hannekse-* → hannes, *lindholmi-* → lindholm. */
function* plainBases(stem: string): Iterable<string> {
  yield stem;
  if (/(?:se|si|s)$/.test(stem)) yield stem.replace(/s[ei]?$/, 'nen');
  if (stem.endsWith('kse')) yield `${stem.slice(0, -3)}s`;
  if (/[^aeiouyäö]i$/.test(stem)) yield stem.slice(0, -1);
}

/** *sado-* → satu, *peka-* → pekka; a long vowel of the illative keeps the strong consonant. */
const gradedBases = (stem: string, kind: CaseKind): string[] =>
  kind === 'inner' && LONG.test(stem) ? [] : strongForms(stem);

/** *nieme-* → niemi, *joe-* → joki, *kankaa-* → kangas, *rintee-* → rinne, *vede-* → vesi. */
function* oldBases(stem: string, kind: CaseKind): Iterable<string> {
  if (stem.endsWith('e')) yield `${stem.slice(0, -1)}i`;
  if (LONG.test(stem) && /[aäi]$/.test(stem)) yield* weakForms(`${stem.slice(0, -1)}s`);
  if (stem.endsWith('ee')) yield* weakForms(stem.slice(0, -1));
  if (/(?:de|te)$/.test(stem)) yield stem.replace(/[dt]e$/, 'si');
  for (const strong of gradedBases(stem, kind)) {
    if (strong.endsWith('e')) yield `${strong.slice(0, -1)}i`;
  }
  yield* betweenVowels(stem);
}
