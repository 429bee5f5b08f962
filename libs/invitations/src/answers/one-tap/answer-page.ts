import { createHash } from 'node:crypto';
import type { Language } from '@rukkanen/contract';
import { dayOf, timeOf } from '../../domain/words.js';
import { standing, type Answer, type Written } from '../answered.js';
import type { Place } from '../answers.repository.js';
import type { Asked } from './answer-tokens.repository.js';

/** What can be said with one tap. */
export const CHOICES = ['accepted', 'tentative', 'declined'] as const;
export type Choice = (typeof CHOICES)[number];

/** One meeting on the page: its time in words, the answer that stands, and the one that is filled in. */
export interface AskedMeeting {
  readonly id: string;
  readonly when: { readonly date: string; readonly time: string };
  readonly stands: Choice | null;
  readonly filledIn: Choice | null;
}

/** `saved`: what was sent is written down; `changed`: it was not, for the page had become old. */
export type Outcome = 'asked' | 'saved' | 'changed';

/** Everything that the page of a mail's answer links says. It never names a case. */
export interface AnswerPage extends Asked {
  readonly outcome: Outcome;
  readonly series: boolean;
  readonly meetings: readonly AskedMeeting[];
  /** Somebody comes after all who had declined: another has been asked meanwhile. */
  readonly cameBack: boolean;
  /** The one-time field: what the page showed, as a fingerprint that only its reader can know. */
  readonly shown: string;
}

/** Whether a link fills in its answer where none stands, or everywhere. */
export interface Link {
  readonly choice: Choice;
  readonly all: boolean;
}

export interface Answerable {
  readonly place: Place;
  readonly written: Written | null;
}

export function toMeeting(
  { place, written }: Answerable,
  { choice, all }: Link,
  language: Language,
): AskedMeeting {
  const stands = choiceOf(standing(written, place));
  return {
    id: place.id,
    when: { date: dayOf(place.startsAt, language), time: timeOf(place, language) },
    stands,
    filledIn: all ? choice : (stands ?? choice),
  };
}

const choiceOf = (answer: Answer): Choice | null => CHOICES.find((one) => one === answer) ?? null;

/**
 * A fingerprint of what a page shows. An answer is taken from a page that showed these times and these
 * answers only: whoever posts to a link without having read its page has none, and once an answer is
 * written down the old one no longer fits.
 */
export function fingerprint(token: string, answerable: readonly Answerable[]): string {
  const hash = createHash('sha256').update(token);
  for (const { place, written } of answerable)
    hash.update(
      JSON.stringify([
        place.id,
        place.sequence,
        place.startsAt,
        place.endsAt,
        written?.answer,
        written?.saidAt,
      ]),
    );
  return hash.digest('base64url');
}
