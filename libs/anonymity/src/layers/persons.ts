import type { Claim, Suggestion } from '../finding.js';
import { roleOf, type Role } from '../lexicon/roles.js';
import { judge } from '../names/judge.js';
import { nameRuns } from '../names/runs.js';
import { nameEntry } from '../names/name-index.js';
import type { Judged } from '../names/surroundings.js';
import type { Layer, Passage } from '../text/passage.js';

const INITIALS = /(?<![\p{L}\d.])(?:\p{Lu}\.\s?-?){1,3}/uy;
const INITIAL_AFTER = /\s\p{Lu}(?:\.(?=\s?[\p{Ll},])|(?=\s\p{Ll}))/uy;

/**
 * Finds names of people from evidence: how common the name is, its capital letter, its case, the
 * words around it, and what else the word could mean. What is uncertain is a warning.
 */
export const persons: Layer = function* (passage) {
  for (const run of nameRuns(passage)) {
    for (const judged of judge(passage, run)) yield toClaim(passage, judged);
  }
  yield* initials(passage);
  yield* namesWithInitial(passage);
};

function toClaim(passage: Passage, { start, end, certain, rule, role }: Judged): Claim {
  return {
    start: startWithInitials(passage, start),
    end: endWithInitial(passage, end),
    type: 'PERSON',
    severity: certain ? 'block' : 'warn',
    rule,
    suggestion: insteadOf(role),
  };
}

/** *M. Virtanen*: the initial belongs to the name. */
function startWithInitials({ text, ground }: Passage, start: number): number {
  const found = /(?<![\p{L}\d.])(?:\p{Lu}\.\s?-?){1,3}$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  const from = start - (found?.[0].length ?? 0);
  return ground.isFree(from, start) ? from : start;
}

/** *Matti V.* */
function endWithInitial({ text }: Passage, end: number): number {
  INITIAL_AFTER.lastIndex = end;
  return INITIAL_AFTER.test(text) ? INITIAL_AFTER.lastIndex : end;
}

/** *Anna K.*, *A. M.*: a first name that is a word too, or spaced initials, where only a person can stand. */
const NAME_AND_INITIAL = /(?<![\p{L}\d.-])(\p{Lu}\p{Ll}{2,14})\s\p{Lu}\.(?=\s?[\p{Ll},])/gu;
const SPACED_INITIALS =
  /(?<=^|[.!?\n]\s|asiakas\s|klienten\s|client\s)\p{Lu}\.\s\p{Lu}\.(?=\s\p{Ll}{2})/gimu;
const OPENING_INITIALS =
  /(?<=^|[.!?\n]\s|\n)\p{Lu}\.\s?-?\p{Lu}\.(?=\s(?:ei|on|oli|sai|haluaa|soitti|kertoi|kävi|asuu|hakee|odottaa|har|är|vill|is|has|was|wants)(?!\p{L}))/gmu;

function* namesWithInitial({ text, ground }: Passage): Iterable<Claim> {
  for (const { 0: found, 1: name = '', index } of text.matchAll(NAME_AND_INITIAL)) {
    if ((nameEntry(name.toLowerCase())?.given ?? 9) > 1) continue;
    const end = index + found.length;
    if (ground.isFree(index, end)) yield named(index, end, 'block', 'person.name-initial', null);
  }
  for (const { 0: found, index } of text.matchAll(OPENING_INITIALS)) {
    const end = index + found.length;
    if (ground.isFree(index, end) && !/^(?:N\.N|X\.[XY])/.test(found))
      yield named(index, end, 'warn', 'person.initials', null);
  }
  for (const { 0: found, index } of text.matchAll(SPACED_INITIALS)) {
    const end = index + found.length;
    if (found === found.toUpperCase() && ground.isFree(index, end) && !/^(?:N|X)/.test(found))
      yield named(index, end, 'warn', 'person.initials', null);
  }
}

const named = (
  start: number,
  end: number,
  severity: Claim['severity'],
  rule: string,
  role: Role | null,
): Claim => ({ start, end, type: 'PERSON', severity, rule, suggestion: insteadOf(role) });

/** *Asiakas T.K.*: initials after a word for a person. *N.N.* names nobody. */
function* initials({ text, words, ground }: Passage): Iterable<Claim> {
  for (const word of words) {
    const role = roleOf(word.lower);
    if (role === null) continue;
    INITIALS.lastIndex = word.end + 1;
    const found = INITIALS.exec(text)?.[0].trimEnd();
    if (found === undefined || (found.match(/\p{Lu}/gu)?.length ?? 0) < 2) continue;
    if (/^(?:N\.\s?N\.|X\.\s?X\.|X\.\s?Y\.)/.test(found)) continue;
    const start = word.end + 1;
    if (!ground.isFree(start, start + found.length)) continue;
    yield named(start, start + found.length, 'warn', 'person.initials', role);
  }
}

const insteadOf = (role: Role | null): Suggestion => ({
  key: `guard.suggestion.person.${role ?? 'client'}`,
});
