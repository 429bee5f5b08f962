import {
  AgeBand,
  BottleneckReason,
  CaseTag,
  DecisionFlag,
  ExitCode,
  FunctionKey,
  Month,
  NeedsClass,
  OutcomeDestination,
  ReferralSource,
  Scores,
  ServiceLanguage,
  ServiceMode,
  ServicesSubtype,
  SocialCareContact,
} from '@rukkanen/contract';
import { z } from 'zod';
import { Day, Id, Label, row, SessionId, Text } from './parts.js';

/** A case's state in the words of the format. */
export const CaseStatus = z.enum([
  'SUBMITTED',
  'QUEUED',
  'SCHEDULED',
  'FEEDBACK_PENDING',
  'CLOSED',
  'RETURNED',
  'REDIRECTED',
  'WITHDRAWN',
]);

const OutcomeAction = row({ text: Text, organisation: Id, function: FunctionKey });

/** What a team decided; while `final` is false it is a presenter's script and nothing is decided. */
const Outcome = row({
  final: z.boolean(),
  exit: ExitCode,
  subtype: ServicesSubtype.nullish(),
  needs: NeedsClass.nullish(),
  socialCareContact: SocialCareContact,
  socialCareContactOn: Day.nullish(),
  groundsAndDecision: Text.nullish(),
  continuationPlan: Text.nullish(),
  goalOfService: Text.nullish(),
  missingInformation: Text.nullish(),
  consultedMark: z.boolean().nullish(),
  actions: z.array(OutcomeAction).max(10),
  bottlenecks: z.array(BottleneckReason),
  flags: z.array(DecisionFlag),
  organisations: z.array(Id).max(4).nullish(),
  reviewMonth: Month.nullish(),
  responsibleOrganisation: Id.nullish(),
  responsibleFunction: FunctionKey.nullish(),
  continuityOwner: Id.nullish(),
});

const Feedback = row({ dueOn: Day, doneOn: Day.nullish() });

/** A case with everything that is known of it; one without a session waits for one. */
export const Case = row({
  id: Id,
  code: Label.max(60),
  team: Id,
  session: SessionId.nullish(),
  slot: z.int().min(1).max(50).nullish(),
  state: CaseStatus,
  submittedOn: Day,
  agreedWithClientOn: Day,
  agreedBy: ServiceMode.nullish(),
  referralSource: ReferralSource.nullish(),
  bringer: Id,
  presenterFunction: FunctionKey,
  ageBand: AgeBand,
  serviceLanguage: ServiceLanguage,
  interpreter: z.boolean().optional(),
  question: Text.nullish(),
  clientHope: Text.nullish(),
  narrative: Text.nullish(),
  servicesTried: z.array(Text).max(12).nullish(),
  scores: Scores.nullish(),
  tags: z.array(CaseTag).nullish(),
  invited: z.array(FunctionKey).min(1),
  outcome: Outcome.nullish(),
  feedback: Feedback.nullish(),
  destination3m: OutcomeDestination.nullish(),
});

/** A need that no service met, told under its case. */
export const MissingService = row({ area: Id, fi: Text, case: Id, jointProcurement: z.boolean() });

/** A client referred without the team. `ground` is one of our codes or a sentence. */
export const DirectReferral = row({
  id: Id,
  area: Id,
  openedOn: Day,
  needs: NeedsClass,
  destination3m: OutcomeDestination.nullish(),
  ground: Label.nullish(),
});
