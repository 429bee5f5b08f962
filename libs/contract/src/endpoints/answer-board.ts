import * as answers from '../answer.js';
import { SessionId } from '../fields.js';
import { endpoint } from './endpoint.js';

/** Answers to the invitations of a session, for its convener. */
export const answerBoardEndpoints = {
  answersWaiting: endpoint({
    method: 'GET',
    path: '/api/answers/waiting',
    policy: 'session.arrange',
    tag: 'answers',
    summary: 'Sessions in which an answer or a notice waits for their convener',
    answer: answers.AnswersWaiting,
  }),
  sessionAnswers: endpoint({
    method: 'GET',
    path: '/api/sessions/:id/answers',
    params: { id: SessionId },
    policy: 'session.arrange',
    tag: 'answers',
    summary: 'Who comes, who does not, what is uncertain, and whether every seat stays filled',
    answer: answers.SessionAnswers,
  }),
  confirmAnswers: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/answers/confirm',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'answers',
    summary: 'Vouch for answers by mail; a decline calls the next in the seat',
    body: answers.ConfirmAnswers,
    answer: answers.SessionAnswers,
    status: 200,
    refusals: ['answer.not_waiting', 'session.wrong_state'],
  }),
  dismissAnswer: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/answers/dismiss',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'answers',
    summary: 'Put an uncertain answer or a notice aside, or back',
    body: answers.DismissAnswer,
    answer: answers.SessionAnswers,
    status: 200,
    refusals: ['answer.not_waiting'],
  }),
  callBack: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/answers/call-back',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'answers',
    summary: 'Take back somebody who had declined; whoever stood in gets a cancellation',
    body: answers.CallBack,
    answer: answers.SessionAnswers,
    status: 200,
    refusals: [
      'answer.not_declined',
      'answer.seat_filled',
      'session.wrong_state',
      'state.changed_meanwhile',
    ],
  }),
} as const;
