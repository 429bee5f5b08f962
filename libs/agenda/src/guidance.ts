import {
  FLOW_QUESTIONS,
  type ExitCode,
  type FlowAnswer,
  type FlowQuestion,
  type FlowQuestionId,
} from '@rukkanen/contract';

export type FlowAnswers = Readonly<Partial<Record<FlowQuestionId, FlowAnswer>>>;

/** Where the answers so far lead: to the next question, to the team, or to an exit. */
export type Guidance =
  | { readonly to: 'question'; readonly question: FlowQuestionId }
  | { readonly to: 'team' }
  | { readonly to: 'exit'; readonly exit: ExitCode; readonly alternatives: readonly ExitCode[] };

const questions = new Map<FlowQuestionId, FlowQuestion>(
  FLOW_QUESTIONS.map((question) => [question.id, question]),
);

/** Walks the guiding questions. What it finds is a suggestion: a person always chooses (FLW-01). */
export function suggest(answers: FlowAnswers, at: FlowQuestionId = 'Q1'): Guidance {
  const answer = answers[at];
  const step = answer && questions.get(at)?.[answer];
  if (!step) return { to: 'question', question: at };
  if ('exit' in step) return { to: 'exit', exit: step.exit, alternatives: step.alternatives };
  return step.next === 'TEAM' ? { to: 'team' } : suggest(answers, step.next);
}

/**
 * A clear need: the last three questions answered yes without doubt. Such a client may be referred
 * without the team (FLW-10).
 */
export function isClearNeed(answers: FlowAnswers): boolean {
  const guidance = suggest(answers);
  return guidance.to === 'exit' && guidance.exit === 'TYM_CUSTOMERSHIP';
}
