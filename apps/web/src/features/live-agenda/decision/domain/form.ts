import {
  type Acknowledgement,
  BottleneckReason,
  DecisionDraft,
  DecisionFlag,
  ExitCode,
  FlowQuestionId,
  FunctionKey,
  IN_PERSON,
  type LiveDecision,
  type LiveItem,
  type LiveTexts,
  NeedsClass,
  RemoteReason,
  ServiceMode,
  ServicesSubtype,
  SocialCareContact,
  type StatusReview,
  SupersedeReason,
  WithoutReason,
} from '@rukkanen/contract';
import { z } from 'zod';
import { asks } from './shown.js';

/** One thing that somebody does next; every part may be missing while it is written. */
const ActionForm = z.strictObject({
  text: z.string(),
  organisation: z.string().nullable(),
  function: FunctionKey.nullable(),
  mode: ServiceMode,
  remoteReason: RemoteReason.nullable(),
  dueOn: z.string().nullable(),
  placeId: z.string().nullable(),
});
export type ActionForm = z.infer<typeof ActionForm>;

/** A new action: in person until somebody says otherwise (PLC-04). */
export const NEW_ACTION: ActionForm = {
  text: '',
  organisation: null,
  function: null,
  ...IN_PERSON,
  placeId: null,
};

/** An action after a change; one in person needs no reason, a remote one no place. */
export function changedAction(action: ActionForm, change: Partial<ActionForm>): ActionForm {
  const next = { ...action, ...change };
  return next.mode === 'IN_PERSON' ? { ...next, remoteReason: null } : { ...next, placeId: null };
}

/** A decision while it is written: like the contract's draft, only that anything may still be missing. */
const DecisionForm = z.strictObject({
  exit: ExitCode.nullable(),
  subtype: ServicesSubtype.nullable(),
  needs: NeedsClass.nullable(),
  socialCareContact: SocialCareContact,
  socialCareContactOn: z.string().nullable(),
  consulted: z.boolean(),
  organisations: z.array(z.string()),
  reviewMonth: z.string().nullable(),
  responsibleOrganisation: z.string().nullable(),
  responsibleFunction: FunctionKey.nullable(),
  continuityOwner: z.string().nullable(),
  bottlenecks: z.array(BottleneckReason),
  flags: z.array(DecisionFlag),
  restsOn: z.array(FlowQuestionId),
  dissent: z.array(FunctionKey),
  withoutReason: WithoutReason.nullable(),
  supersedeReason: SupersedeReason.nullable(),
  statusReviewBy: FunctionKey.nullable(),
  statusReviewOn: z.string().nullable(),
  grounds: z.string(),
  continuation: z.string(),
  goal: z.string(),
  missingInformation: z.string(),
  actions: z.array(ActionForm),
});
export type DecisionForm = z.infer<typeof DecisionForm>;

export const EMPTY_FORM: DecisionForm = {
  exit: null,
  subtype: null,
  needs: null,
  socialCareContact: 'NONE',
  socialCareContactOn: null,
  consulted: false,
  organisations: [],
  reviewMonth: null,
  responsibleOrganisation: null,
  responsibleFunction: null,
  continuityOwner: null,
  bottlenecks: [],
  flags: [],
  restsOn: [],
  dissent: [],
  withoutReason: null,
  supersedeReason: null,
  statusReviewBy: null,
  statusReviewOn: null,
  grounds: '',
  continuation: '',
  goal: '',
  missingInformation: '',
  actions: [],
};

/** A decision before its first word: why the case was opened without somebody is known already. */
export const begun = ({ without }: Pick<LiveItem, 'without'>): DecisionForm => ({
  ...EMPTY_FORM,
  withoutReason: without === 'JOINS_LATER' ? null : without,
});

/** What this device kept, or null when another version of the form wrote it. */
export const parseForm = (kept: unknown): DecisionForm | null =>
  DecisionForm.safeParse(kept).data ?? null;

/** A recorded decision as a form again, so that it can be mended; deleted words are left empty. */
export function recorded(decision: LiveDecision, texts: LiveTexts): DecisionForm {
  const { actions: _, statusReview, restsOn = [], dissent = [], ...codes } = decision.codes;
  const words = (id: string | null): string => (id === null ? '' : (texts[id] ?? ''));
  return {
    ...codes,
    restsOn,
    dissent,
    withoutReason: codes.withoutReason ?? null,
    // Why this one takes its place is said anew.
    supersedeReason: null,
    statusReviewBy: statusReview?.function ?? null,
    statusReviewOn: statusReview?.on ?? null,
    grounds: words(decision.texts.grounds),
    continuation: words(decision.texts.continuation),
    goal: words(decision.texts.goal),
    missingInformation: words(decision.texts.missingInformation),
    // The log holds no place: it is chosen anew.
    actions: decision.texts.actions.map(({ textId, how = IN_PERSON, ...doer }) => ({
      ...NEW_ACTION,
      ...doer,
      ...how,
      text: words(textId),
    })),
  };
}

/**
 * The form after a change. Who is responsible keeps the threads too unless somebody else was named,
 * and of two cooperating organisations one of the two is responsible.
 */
export function changed(form: DecisionForm, change: Partial<DecisionForm>): DecisionForm {
  const next = { ...form, ...change };
  const followed = form.continuityOwner === form.responsibleOrganisation;
  if ('responsibleOrganisation' in change && followed)
    next.continuityOwner = next.responsibleOrganisation;
  if (next.socialCareContact === 'NONE') next.socialCareContactOn = null;
  return next;
}

/** Only what the chosen exit asks for goes along: what another exit had asked for stays behind. */
export function codedPart(form: DecisionForm, exit: ExitCode) {
  const { continuation, goal, missingInformation, actions: _, ...others } = form;
  const { statusReviewBy, statusReviewOn, ...rest } = others;
  const when = <T>(field: Parameters<typeof asks>[1], value: T, otherwise: T): T =>
    asks(exit, field) ? value : otherwise;
  return {
    ...rest,
    exit,
    subtype: when('subtype', form.subtype, null),
    needs: when('needs', form.needs, null),
    consulted: when('consulted', form.consulted, false),
    organisations: when('organisations', form.organisations, []),
    reviewMonth: when('reviewMonth', form.reviewMonth, null),
    responsibleOrganisation: when('responsibleOrganisation', form.responsibleOrganisation, null),
    responsibleFunction: when('responsibleFunction', form.responsibleFunction, null),
    continuityOwner: when('continuityOwner', form.continuityOwner, null),
    statusReview: reviewOf(form.flags, statusReviewBy, statusReviewOn),
    ...textsOf({ continuation, goal, missingInformation }, exit),
  };
}

/** Who looks at the status again and when; only where that was marked. */
const reviewOf = (
  flags: readonly DecisionFlag[],
  by: FunctionKey | null,
  on: string | null,
): StatusReview | null =>
  flags.includes('JOBSEEKER_STATUS_REVIEW') && by && on ? { function: by, on } : null;

type SpareTexts = Pick<DecisionForm, 'continuation' | 'goal' | 'missingInformation'>;

function textsOf(texts: SpareTexts, exit: ExitCode): Partial<SpareTexts> {
  const fields = ['continuation', 'goal', 'missingInformation'] as const;
  return Object.fromEntries(
    fields
      .filter((field) => asks(exit, field) && texts[field].trim() !== '')
      .map((field) => [field, texts[field]]),
  );
}

/** What is sent, or null while something is missing from it. */
export function toDraft(
  form: DecisionForm,
  acknowledgements: readonly Acknowledgement[],
): DecisionDraft | null {
  if (form.exit === null) return null;
  const actions = form.actions.map(toAction);
  const draft = { ...codedPart(form, form.exit), actions, acknowledgements };
  return DecisionDraft.safeParse(draft).data ?? null;
}

const toAction = ({ mode, remoteReason, dueOn, placeId, ...rest }: ActionForm) => ({
  ...rest,
  how: { mode, remoteReason, dueOn },
  placeId,
});
