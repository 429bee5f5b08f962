import { z } from 'zod';
import { CaseId, PublicId } from '../fields.js';
import * as library from '../library.js';
import { endpoint } from './endpoint.js';

/** What is learned from closed cases, and only in a form that many share. */
export const libraryEndpoints = {
  library: endpoint({
    method: 'GET',
    path: '/api/library',
    policy: 'library.read',
    tag: 'library',
    summary: 'Examples of closed cases, told generally',
    answer: library.Library,
  }),
  keepExample: endpoint({
    method: 'POST',
    path: '/api/library',
    policy: 'case.judge',
    tag: 'library',
    summary: 'Keep a further-generalised example of a closed case',
    body: library.KeepExample,
    answer: library.ExampleKept,
    refusals: ['case.identifies_person', 'case.acknowledgement_missing', 'case.wrong_state'],
  }),
  confirmExample: endpoint({
    method: 'POST',
    path: '/api/library/:id/confirm',
    params: { id: PublicId },
    policy: 'case.judge',
    tag: 'library',
    summary: "The second reader's statement: nobody can be recognised",
    body: library.ConfirmExample,
    answer: library.ExampleKept,
    status: 200,
    refusals: ['example.own'],
  }),
  removeExample: endpoint({
    method: 'POST',
    path: '/api/library/:id/remove',
    params: { id: PublicId },
    policy: 'library.read',
    tag: 'library',
    summary: 'Take an example out at once: it identifies someone, or is no longer wanted',
    answer: library.ExampleKept,
    status: 200,
  }),
  similarCases: endpoint({
    method: 'GET',
    path: '/api/cases/:id/similar',
    params: { id: CaseId },
    policy: 'case.read',
    tag: 'library',
    summary: 'How earlier cases with the same themes ended',
    answer: z.array(library.SimilarCases),
  }),
} as const;
