import { GUARD_VERSION, screen, type Finding } from '@rukkanen/anonymity';
import type { Acknowledgement } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';

/** A text that a person wrote, and the name of its place in the request. */
export interface Written {
  readonly field: string;
  readonly text: string;
}

declare const passed: unique symbol;

/** Texts that the guard has let through: the only kind that can be stored. */
export interface Screened {
  readonly [passed]: true;
  readonly texts: readonly Written[];
  /** How many warned places their writer has looked at and kept. */
  readonly acknowledged: number;
  /** The version of the guard that they passed. */
  readonly guardVersion: string;
}

interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
}

/**
 * Lets texts through the guard, or refuses: with kinds and places, never with words. A blocked place
 * cannot be stored; a warned one needs an acknowledgement of exactly that place. Fails closed: when
 * the guard cannot run, nothing passes (anonymity DESIGN, "Behaviour"; CAS-02, CAS-03).
 */
export function screenTexts(
  texts: readonly Written[],
  acknowledgements: readonly Acknowledgement[] = [],
): Screened {
  const found = texts.filter(({ text }) => text !== '').flatMap(findings);
  const blocked = found.filter(({ finding }) => finding.severity === 'block');
  if (blocked.length > 0) refuse('case.identifies_person', { findings: blocked.map(toPlace) });
  const open = found.filter((hit) => !acknowledgements.some((mark) => covers(mark, hit)));
  if (open.length > 0) refuse('case.acknowledgement_missing', { findings: open.map(toPlace) });
  return { texts, acknowledged: found.length, guardVersion: GUARD_VERSION } as unknown as Screened;
}

/**
 * The same screened words arranged for storing, such as several fields joined into one. It takes
 * the proof that the words passed, so that nothing unscreened can slip in beside them.
 */
export const storedAs = (screened: Screened, texts: readonly Written[]): Screened => ({
  ...screened,
  texts,
});

interface Hit {
  readonly field: string;
  readonly finding: Finding;
}

function findings({ field, text }: Written): Hit[] {
  try {
    return screen(text).map((finding) => ({ field, finding }));
  } catch {
    return refuse('text.guard_unavailable');
  }
}

const covers = (mark: Acknowledgement, { field, finding }: Hit): boolean =>
  mark.field === field && mark.start === finding.start && mark.end === finding.end;

const toPlace = ({ field, finding: { start, end, type, rule } }: Hit): Place => ({
  field,
  start,
  end,
  type,
  rule,
});
