import { z } from 'zod';
import * as other from '../other.js';
import * as people from '../people.js';
import { endpoint } from './endpoint.js';

/** Signing in, and who one is. */
export const authEndpoints = {
  personas: endpoint({
    method: 'GET',
    path: '/api/auth/demo',
    policy: 'public',
    tag: 'auth',
    summary: 'People of the demonstration',
    answer: z.array(people.DemoPersona),
    demoOnly: true,
  }),
  signInAsPersona: endpoint({
    method: 'POST',
    path: '/api/auth/demo',
    policy: 'public',
    tag: 'auth',
    summary: 'Sign in as a person of the demonstration',
    body: people.SignInAsPersona,
    answer: people.SignedIn,
    status: 200,
    refusals: ['sign_in.persona_unknown'],
    demoOnly: true,
  }),
  requestSignInCode: endpoint({
    method: 'POST',
    path: '/api/auth/sign-in',
    policy: 'public',
    tag: 'auth',
    summary: 'Ask for a one-time code by e-mail',
    body: people.RequestSignInCode,
    answer: people.SignInCodeSent,
    status: 200,
    refusals: ['request.too_many'],
  }),
  redeemSignInCode: endpoint({
    method: 'POST',
    path: '/api/auth/sign-in/code',
    policy: 'public',
    tag: 'auth',
    summary: 'Sign in with a one-time code',
    body: people.RedeemSignInCode,
    answer: people.SignedIn,
    status: 200,
    refusals: ['sign_in.code_wrong', 'request.too_many'],
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/api/auth/sign-out',
    policy: 'signed_in',
    tag: 'auth',
    summary: 'End this session',
    answer: other.Nothing,
    status: 204,
  }),
  me: endpoint({
    method: 'GET',
    path: '/api/me',
    policy: 'signed_in',
    tag: 'auth',
    summary: 'Who is signed in, and what they may do',
    answer: people.Me,
  }),
  chooseLanguage: endpoint({
    method: 'PUT',
    path: '/api/me/language',
    policy: 'signed_in',
    tag: 'auth',
    summary: 'Choose the language of the interface and of mail',
    body: people.ChooseLanguage,
    answer: people.Me,
  }),
} as const;
