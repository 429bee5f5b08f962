import type { Acknowledgement, TextFinding } from '@rukkanen/contract';
import { acknowledgements, type Kept, unanswered } from '../../../lib/kept-places.js';
import type { NamedText } from './request.js';

/** What the guard says of a text; null while it has not been asked or has not answered. */
export type Findings = (text: string) => readonly TextFinding[] | null;

export interface OpenPlaces {
  /** Places that cannot be sent at all. */
  readonly blocked: number;
  /** Warned places that still wait for a replacement or a reason. */
  readonly open: number;
}

/** What still waits for the writer in one text, as it stands trimmed. */
export const openIn = (text: string, kept: Kept, found: Findings): TextFinding[] =>
  unanswered(kept, text, found(text) ?? []);

export function countOpen(text: string, kept: Kept, found: Findings): OpenPlaces {
  const places = openIn(text, kept, found);
  const blocked = places.filter(({ severity }) => severity === 'block').length;
  return { blocked, open: places.length - blocked };
}

/**
 * The findings of a trimmed text at their places in the text as it is typed: white space before it
 * moves them along.
 */
export function inTyped(typed: string, found: readonly TextFinding[]): TextFinding[] {
  const before = typed.length - typed.trimStart().length;
  return found.map((finding) => ({
    ...finding,
    start: finding.start + before,
    end: finding.end + before,
  }));
}

/** Every kept place of every text, as the request names it. */
export const acknowledgementsOf = (
  texts: readonly NamedText[],
  kept: Kept,
  found: Findings,
): Acknowledgement[] =>
  texts.flatMap(({ field, text }) => acknowledgements(field, kept, text, found(text) ?? []));
