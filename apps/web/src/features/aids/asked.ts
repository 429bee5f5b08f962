import { type FlowAnswers, suggest } from '@rukkanen/agenda';
import { FLOW_QUESTIONS, type FlowQuestionId } from '@rukkanen/contract';

/**
 * The questions that the answers so far have led to, the open one last. An answer changed later takes
 * away those that it no longer leads to, though what was said to them is remembered.
 */
export function asked(answers: FlowAnswers): FlowQuestionId[] {
  const path: FlowQuestionId[] = [];
  let known: FlowAnswers = {};
  for (let at = suggest(known); at.to === 'question'; at = suggest(known)) {
    path.push(at.question);
    const answer = answers[at.question];
    if (!answer || path.length > FLOW_QUESTIONS.length) break;
    known = { ...known, [at.question]: answer };
  }
  return path;
}
