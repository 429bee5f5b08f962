import { z } from 'zod';
import type { Policy } from './actions.js';
import * as cases from './case.js';
import * as decisions from './decision.js';
import { CaseId, LocalDate, PublicId, SessionId } from './fields.js';
import * as other from './other.js';
import * as people from './people.js';
import type { RefusalCode } from './refusals.js';
import * as sessions from './session.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One operation of the HTTP interface: route, guard, documentation and types come from here. */
export interface Endpoint {
  readonly method: Method;
  /** Express style: `/api/cases/:id`. */
  readonly path: string;
  readonly policy: Policy;
  readonly tag: string;
  readonly summary: string;
  /** The parts of the address that vary, by name. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly answer: z.ZodType;
  readonly status: 200 | 201 | 204;
  /** Refusals of its own, beside those that any operation may give. */
  readonly refusals: readonly RefusalCode[];
  /** Only in demo mode; elsewhere it answers like an unknown address. */
  readonly demoOnly?: boolean;
  /** Media type of the answer when it is not JSON. */
  readonly produces?: string;
}

const endpoint = <const T extends Omit<Endpoint, 'status' | 'refusals'> & Partial<Endpoint>>(
  description: T,
): T & { readonly status: 200 | 201 | 204; readonly refusals: readonly RefusalCode[] } => ({
  ...description,
  status: description.status ?? (description.method === 'POST' ? 201 : 200),
  refusals: description.refusals ?? [],
});

const AreaFilter = z.strictObject({ areaId: PublicId.optional() });

/** Every address of the product's HTTP interface. */
export const ENDPOINTS = {
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

  checkText: endpoint({
    method: 'POST',
    path: '/api/anonymity/check',
    policy: 'signed_in',
    tag: 'anonymity',
    summary: 'Find what could identify a person; nothing is stored',
    body: other.CheckText,
    answer: other.TextChecked,
    status: 200,
    refusals: ['text.guard_unavailable'],
  }),

  submitCase: endpoint({
    method: 'POST',
    path: '/api/cases',
    policy: 'case.submit',
    tag: 'cases',
    summary: 'Bring an anonymous case',
    body: cases.SubmitCase,
    answer: cases.CaseReceipt,
    refusals: ['case.identifies_person', 'case.acknowledgement_missing', 'case.not_agreed'],
  }),
  myCases: endpoint({
    method: 'GET',
    path: '/api/cases',
    policy: 'case.own',
    tag: 'cases',
    summary: 'The cases that I have brought, and what waits for me',
    answer: z.array(cases.MyCase),
  }),
  queue: endpoint({
    method: 'GET',
    path: '/api/queue',
    policy: 'case.queue',
    tag: 'cases',
    summary: 'Cases that wait for the convener or for a slot, oldest first',
    query: AreaFilter,
    answer: z.array(cases.QueueItem),
  }),
  readCase: endpoint({
    method: 'GET',
    path: '/api/cases/:id',
    params: { id: CaseId },
    policy: 'case.read',
    tag: 'cases',
    summary: 'A case as I may see it; the reading is logged',
    answer: cases.CaseCard,
  }),
  acceptCase: endpoint({
    method: 'POST',
    path: '/api/cases/:id/accept',
    params: { id: CaseId },
    policy: 'case.judge',
    tag: 'cases',
    summary: 'Confirm the human read and let the case into the queue',
    body: cases.AcceptCase,
    answer: cases.CaseChanged,
    status: 200,
    refusals: ['case.wrong_state', 'state.changed_meanwhile'],
  }),
  returnCase: endpoint({
    method: 'POST',
    path: '/api/cases/:id/return',
    params: { id: CaseId },
    policy: 'case.judge',
    tag: 'cases',
    summary: 'Return the case to its bringer with a question',
    body: cases.ReturnCase,
    answer: cases.CaseChanged,
    status: 200,
    refusals: [
      'case.identifies_person',
      'case.acknowledgement_missing',
      'case.wrong_state',
      'state.changed_meanwhile',
    ],
  }),
  resubmitCase: endpoint({
    method: 'POST',
    path: '/api/cases/:id/versions',
    params: { id: CaseId },
    policy: 'case.submit',
    tag: 'cases',
    summary: 'Answer a returned case with a new version',
    body: cases.ResubmitCase,
    answer: cases.CaseReceipt,
    refusals: [
      'case.identifies_person',
      'case.acknowledgement_missing',
      'case.not_agreed',
      'case.wrong_state',
    ],
  }),
  withdrawCase: endpoint({
    method: 'POST',
    path: '/api/cases/:id/withdraw',
    params: { id: CaseId },
    policy: 'case.own',
    tag: 'cases',
    summary: 'Withdraw a case; its texts are deleted at once',
    answer: cases.CaseChanged,
    status: 200,
    refusals: ['case.wrong_state'],
  }),
  reportIdentifies: endpoint({
    method: 'POST',
    path: '/api/cases/:id/identifies-someone',
    params: { id: CaseId },
    policy: 'case.flag',
    tag: 'cases',
    summary: 'Say that the case identifies someone: hidden and purged at once',
    answer: cases.CaseChanged,
    status: 200,
    refusals: ['case.wrong_state'],
  }),
  caseResult: endpoint({
    method: 'GET',
    path: '/api/cases/:id/result',
    params: { id: CaseId },
    policy: 'case.read',
    tag: 'cases',
    summary: 'What was decided, for the bringer to take along',
    answer: decisions.CaseResult,
    refusals: ['case.wrong_state'],
  }),
  giveFeedback: endpoint({
    method: 'POST',
    path: '/api/cases/:id/feedback',
    params: { id: CaseId },
    policy: 'case.own',
    tag: 'cases',
    summary: 'Mark that the client has heard, and close the case',
    body: cases.GiveFeedback,
    answer: cases.CaseChanged,
    status: 200,
    refusals: ['case.wrong_state'],
  }),
  caseReaders: endpoint({
    method: 'GET',
    path: '/api/cases/:id/readers',
    params: { id: CaseId },
    policy: 'audit.read',
    tag: 'cases',
    summary: 'Who has read which version',
    answer: z.array(cases.CaseReader),
  }),

  listSessions: endpoint({
    method: 'GET',
    path: '/api/sessions',
    policy: 'session.read',
    tag: 'sessions',
    summary: 'Sessions of my areas',
    query: z.strictObject({
      areaId: PublicId.optional(),
      from: LocalDate.optional(),
      to: LocalDate.optional(),
    }),
    answer: sessions.SessionList,
  }),
  readSession: endpoint({
    method: 'GET',
    path: '/api/sessions/:id',
    params: { id: SessionId },
    policy: 'session.read',
    tag: 'sessions',
    summary: 'One session',
    answer: sessions.SessionCard,
  }),
  agendaBoard: endpoint({
    method: 'GET',
    path: '/api/sessions/:id/agenda',
    params: { id: SessionId },
    policy: 'session.arrange',
    tag: 'sessions',
    summary: 'The agenda under work: order, windows, and the mails that locking would send',
    answer: sessions.AgendaBoard,
  }),
  arrangeAgenda: endpoint({
    method: 'PUT',
    path: '/api/sessions/:id/agenda',
    params: { id: SessionId },
    policy: 'session.arrange',
    tag: 'sessions',
    summary: 'Place the cases in this order',
    body: sessions.ArrangeAgenda,
    answer: sessions.AgendaBoard,
    refusals: [
      'session.wrong_state',
      'session.no_free_slot',
      'case.wrong_state',
      'state.changed_meanwhile',
    ],
  }),
  setJoinLink: endpoint({
    method: 'PUT',
    path: '/api/sessions/:id/join-link',
    params: { id: SessionId },
    policy: 'session.arrange',
    tag: 'sessions',
    summary: 'Set the Teams link',
    body: sessions.SetJoinLink,
    answer: sessions.SessionChanged,
    refusals: ['session.join_link_refused', 'session.wrong_state', 'state.changed_meanwhile'],
  }),
  lockSession: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/lock',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'sessions',
    summary: 'Lock the agenda and send the invitations',
    body: sessions.LockSession,
    answer: sessions.SessionChanged,
    status: 200,
    refusals: ['session.wrong_state', 'state.changed_meanwhile'],
  }),
  unlockSession: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/unlock',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'sessions',
    summary: 'Open a locked agenda again',
    body: sessions.UnlockSession,
    answer: sessions.SessionChanged,
    status: 200,
    refusals: ['session.wrong_state', 'state.changed_meanwhile'],
  }),
  moveSession: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/move',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'sessions',
    summary: 'Move a session to another time; everybody invited gets an update',
    body: sessions.MoveSession,
    answer: sessions.SessionChanged,
    status: 200,
    refusals: ['session.wrong_state', 'state.changed_meanwhile'],
  }),
  cancelSession: endpoint({
    method: 'POST',
    path: '/api/sessions/:id/cancel',
    params: { id: SessionId },
    policy: 'session.lock',
    tag: 'sessions',
    summary: 'Cancel a session; its cases return to the queue',
    body: sessions.CancelSession,
    answer: sessions.SessionChanged,
    status: 200,
    refusals: ['session.wrong_state', 'state.changed_meanwhile'],
  }),
  roster: endpoint({
    method: 'GET',
    path: '/api/roster',
    policy: 'roster.read',
    tag: 'rosters',
    summary: 'The consultation team of an area as it is on a day',
    query: z.strictObject({ areaId: PublicId, on: LocalDate.optional() }),
    answer: sessions.Roster,
  }),

  logDirectReferral: endpoint({
    method: 'POST',
    path: '/api/referrals',
    policy: 'referral.log',
    tag: 'referrals',
    summary: 'Log a client who was referred without the team',
    body: other.LogDirectReferral,
    answer: other.DirectReferralLogged,
  }),
  flow: endpoint({
    method: 'GET',
    path: '/api/metrics/flow',
    policy: 'metrics.read',
    tag: 'metrics',
    summary: 'Client flow of an area and a period, small cells protected',
    query: other.FlowQuery,
    answer: other.FlowFigures,
    refusals: ['metrics.period_unknown'],
  }),

  myCalendar: endpoint({
    method: 'GET',
    path: '/api/calendar',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'My coming windows and my feed',
    answer: other.MyCalendar,
  }),
  rotateFeed: endpoint({
    method: 'POST',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Make a new secret address; the old one stops working',
    answer: other.FeedAddress,
  }),
  revokeFeed: endpoint({
    method: 'DELETE',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Stop the feed',
    answer: other.Nothing,
    status: 204,
  }),
  readFeed: endpoint({
    method: 'GET',
    path: '/feeds/:token',
    policy: 'public',
    tag: 'calendar',
    summary: 'The subscribed calendar, known by its secret address',
    answer: z.string(),
    produces: 'text/calendar',
  }),

  listPeople: endpoint({
    method: 'GET',
    path: '/api/people',
    policy: 'person.list',
    tag: 'people',
    summary: 'People with a role in my areas',
    answer: z.array(people.PersonCard),
  }),
  invitePerson: endpoint({
    method: 'POST',
    path: '/api/people',
    policy: 'person.invite',
    tag: 'people',
    summary: 'Invite a person, with roles, areas and language',
    body: people.InvitePerson,
    answer: people.PersonCard,
    refusals: ['person.exists'],
  }),
  listOrganisations: endpoint({
    method: 'GET',
    path: '/api/organisations',
    policy: 'signed_in',
    tag: 'people',
    summary: 'Organisations of my areas, Kela and partners',
    query: AreaFilter,
    answer: z.array(people.OrganisationCard),
  }),

  retention: endpoint({
    method: 'GET',
    path: '/api/retention',
    policy: 'retention.read',
    tag: 'retention',
    summary: 'Which texts are due for deletion',
    answer: other.RetentionState,
  }),
  switchRetention: endpoint({
    method: 'PUT',
    path: '/api/retention',
    policy: 'retention.switch',
    tag: 'retention',
    summary: 'Pause or resume deletion (demonstration)',
    body: other.SwitchRetention,
    answer: other.RetentionState,
    demoOnly: true,
  }),
  stepClock: endpoint({
    method: 'POST',
    path: '/api/demo/clock',
    policy: 'clock.step',
    tag: 'demo',
    summary: 'Step the demonstration clock forward',
    body: other.StepClock,
    answer: other.ClockStepped,
    status: 200,
    refusals: ['clock.only_forward'],
    demoOnly: true,
  }),
  demoMail: endpoint({
    method: 'GET',
    path: '/demo/mail.json',
    policy: 'public',
    tag: 'demo',
    summary: 'Mail that the product has sent in the demonstration, newest first',
    answer: z.array(other.DemoMail),
    demoOnly: true,
  }),
  demoMailRaw: endpoint({
    method: 'GET',
    path: '/demo/mail/:file',
    policy: 'public',
    tag: 'demo',
    summary: 'One message as it went out, RFC 822',
    answer: z.string(),
    produces: 'message/rfc822',
    demoOnly: true,
  }),

  healthz: endpoint({
    method: 'GET',
    path: '/healthz',
    policy: 'public',
    tag: 'health',
    summary: 'The process runs',
    answer: other.Health,
  }),
  readyz: endpoint({
    method: 'GET',
    path: '/readyz',
    policy: 'public',
    tag: 'health',
    summary: 'The process can serve: its database answers',
    answer: other.Health,
    refusals: ['service.unavailable'],
  }),
  openapi: endpoint({
    method: 'GET',
    path: '/api/openapi.json',
    policy: 'public',
    tag: 'health',
    summary: 'This description, OpenAPI 3.1',
    answer: z.record(z.string(), z.unknown()),
  }),
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  body: infer B extends z.ZodType;
}
  ? z.input<B>
  : undefined;
export type QueryOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  query: infer Q extends z.ZodType;
}
  ? z.input<Q>
  : undefined;
export type AnswerOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['answer']>;
