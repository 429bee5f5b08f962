import { z } from 'zod';
import { CaseChanged } from '../case.js';
import * as direct from '../direct.js';
import { CaseId, PublicId } from '../fields.js';
import { endpoint } from './endpoint.js';

const guarded = ['case.identifies_person', 'case.acknowledgement_missing'] as const;

/** Asking one function directly and anonymously, without the team (FLW-12). */
export const directEndpoints = {
  askableFunctions: endpoint({
    method: 'GET',
    path: '/api/direct-requests/functions',
    policy: 'case.submit',
    tag: 'direct',
    summary: 'Which functions of an area can be asked today, and by when they answer',
    query: z.strictObject({ areaId: PublicId }),
    answer: direct.AskableFunctions,
  }),
  askedOfMe: endpoint({
    method: 'GET',
    path: '/api/direct-requests',
    policy: 'case.answer',
    tag: 'direct',
    summary: 'Questions that wait for me in a function of mine, the first due first',
    answer: z.array(direct.AskedOfMe),
  }),
  answerDirect: endpoint({
    method: 'POST',
    path: '/api/cases/:id/direct-answer',
    params: { id: CaseId },
    policy: 'case.answer',
    tag: 'direct',
    summary: 'Answer in my function, or say that the matter needs the team',
    body: direct.AnswerDirect,
    answer: CaseChanged,
    status: 200,
    refusals: [...guarded, 'case.wrong_state', 'state.changed_meanwhile'],
  }),
  askBack: endpoint({
    method: 'POST',
    path: '/api/cases/:id/direct-question',
    params: { id: CaseId },
    policy: 'case.answer',
    tag: 'direct',
    summary: 'Ask the bringer back, once',
    body: direct.AskBack,
    answer: CaseChanged,
    status: 200,
    refusals: [...guarded, 'case.wrong_state', 'case.asked_back_before', 'state.changed_meanwhile'],
  }),
  replyDirect: endpoint({
    method: 'POST',
    path: '/api/cases/:id/direct-reply',
    params: { id: CaseId },
    policy: 'case.own',
    tag: 'direct',
    summary: 'Reply to what was asked back about my case',
    body: direct.ReplyDirect,
    answer: CaseChanged,
    status: 200,
    refusals: [...guarded, 'case.wrong_state'],
  }),
  settleDirect: endpoint({
    method: 'POST',
    path: '/api/cases/:id/settle',
    params: { id: CaseId },
    policy: 'case.own',
    tag: 'direct',
    summary: 'The answer is enough: what follows, and who is responsible',
    body: direct.SettleDirect,
    answer: CaseChanged,
    status: 200,
    refusals: ['case.wrong_state'],
  }),
  raiseCase: endpoint({
    method: 'POST',
    path: '/api/cases/:id/raise',
    params: { id: CaseId },
    policy: 'case.own',
    tag: 'direct',
    summary: 'Raise my question to the team: into the queue of the convener',
    answer: CaseChanged,
    status: 200,
    refusals: ['case.wrong_state'],
  }),
} as const;
