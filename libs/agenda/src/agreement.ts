import { FLOW_QUESTIONS, FlowAnswer, type FlowQuestionId, type Voices } from '@rukkanen/contract';
import type { FlowAnswers } from './guidance.js';

/** How many functions must have answered before a figure is told: of two, one would know the other. */
export const SMALLEST_AGREEMENT = 3;

/** Pairs of functions that answered the same question, and how many of them answered alike. */
export interface Agreement {
  readonly pairs: number;
  readonly alike: number;
}

export type Tally = Readonly<Record<FlowAnswer, number>>;

/** The answers that were given before anybody knew the others'. */
const silent = ({ answers, revealedAt }: Voices) =>
  revealedAt ? answers.filter(({ given, late }) => given && !late) : [];

/**
 * How far the functions agreed on one case (FLW-14): of every two functions that answered the same
 * question, the share that answered alike. Late answers do not count, and nothing is told of fewer
 * than three functions.
 */
export function agreementOn(voices: Voices): Agreement | null {
  const given = silent(voices);
  if (given.length < SMALLEST_AGREEMENT) return null;
  const questions = FLOW_QUESTIONS.map(({ id }) => talliedOf(given, id));
  const alike = questions.reduce((sum, tally) => sum + pairsAlike(tally), 0);
  const pairs = questions.reduce((sum, tally) => sum + pairsOf(total(tally)), 0);
  return pairs === 0 ? null : { pairs, alike };
}

/** The same of a whole session: its cases' pairs together. */
export function agreementIn(all: readonly Voices[]): Agreement | null {
  const told = all.flatMap((voices) => agreementOn(voices) ?? []);
  if (told.length === 0) return null;
  return told.reduce((sum, one) => ({
    pairs: sum.pairs + one.pairs,
    alike: sum.alike + one.alike,
  }));
}

/** How many functions gave each answer to a question; all zero while it is silent. */
export const tallyOf = ({ answers, revealedAt }: Voices, id: FlowQuestionId): Tally =>
  talliedOf(revealedAt ? answers : [], id);

/** The answer that most functions gave to each question; where two are as many, nobody is sure. */
export function commonAnswers(voices: Voices): FlowAnswers {
  const common = FLOW_QUESTIONS.flatMap(({ id }) => {
    const tally = tallyOf(voices, id);
    const most = Math.max(...Object.values(tally));
    const leading = FlowAnswer.options.filter((answer) => tally[answer] === most);
    return most === 0 ? [] : [[id, leading.length === 1 ? leading[0] : 'unsure']];
  });
  return Object.fromEntries(common) as FlowAnswers;
}

function talliedOf(answers: Voices['answers'], id: FlowQuestionId): Tally {
  const count = (answer: FlowAnswer) =>
    answers.filter(({ given }) => given?.[id] === answer).length;
  return { yes: count('yes'), no: count('no'), unsure: count('unsure') };
}

const total = ({ yes, no, unsure }: Tally): number => yes + no + unsure;
const pairsOf = (people: number): number => (people * (people - 1)) / 2;
const pairsAlike = ({ yes, no, unsure }: Tally): number =>
  pairsOf(yes) + pairsOf(no) + pairsOf(unsure);
