import { z } from 'zod';
import {
  FunctionKey,
  ItemState,
  Language,
  OrganisationType,
  ServiceLanguage,
  SessionKind,
  SessionState,
} from './codes.js';
import { QueueItem, ReadText, Urgency } from './case.js';
import { Instant, LocalDate, PlaceId, PublicId } from './fields.js';

export const CoverageGap = z.strictObject({
  seatId: PublicId,
  function: FunctionKey,
  districtId: PublicId.nullable(),
  reason: z.enum(['absent_without_substitute', 'no_holder']),
});
export type CoverageGap = z.infer<typeof CoverageGap>;

export const SessionCard = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  teamId: PublicId,
  teamName: z.string(),
  kind: SessionKind,
  state: SessionState,
  /** Where it is held; null when it is held in Teams alone (PLC-01). */
  place: z.strictObject({ id: PlaceId, name: z.string() }).nullable(),
  date: LocalDate,
  startsAt: Instant,
  endsAt: Instant,
  slots: z.int().min(0),
  /** When each slot is, whether a case stands in it or not. */
  slotSpans: z.array(z.strictObject({ startsAt: Instant, endsAt: Instant })),
  placed: z.int().min(0),
  revision: z.int().min(0),
  invitationsSent: z.boolean(),
  gaps: z.array(CoverageGap),
});
export type SessionCard = z.infer<typeof SessionCard>;

export const SessionList = z.strictObject({ sessions: z.array(SessionCard) });
export type SessionList = z.infer<typeof SessionList>;

export const AgendaItem = z.strictObject({
  id: PublicId,
  caseId: PublicId,
  codeWord: z.string(),
  question: ReadText,
  state: ItemState,
  position: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  waitDays: z.int(),
  serviceLanguage: ServiceLanguage,
  functions: z.array(FunctionKey),
  /** Whether the case keeps its slot when the others are arranged. */
  keptSlot: z.boolean(),
  urgency: Urgency.nullable(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** When one person is needed: one unbroken window per session (SES-06). */
export const AttendanceWindow = z.strictObject({
  personId: PublicId,
  name: z.string(),
  function: FunctionKey,
  organisationType: OrganisationType.nullable(),
  part: z.enum(['CONVENER', 'MEMBER', 'SUBSTITUTE', 'BRINGER']),
  startsAt: Instant,
  endsAt: Instant,
});
export type AttendanceWindow = z.infer<typeof AttendanceWindow>;

/** A mail that locking would send. */
export const PlannedMail = z.strictObject({
  personId: PublicId,
  name: z.string(),
  function: FunctionKey,
  kind: z.enum(['NEW', 'UPDATE', 'CANCEL']),
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  language: Language,
});
export type PlannedMail = z.infer<typeof PlannedMail>;

/** A mail that sending or changing a whole term would send: about a series, or about one session. */
export const TermMail = PlannedMail.extend({ about: z.enum(['SERIES', 'SESSION']) });
export type TermMail = z.infer<typeof TermMail>;

/** Who would get which mail: a dry run. */
export const MailSheet = z.strictObject({ mails: z.array(PlannedMail) });
export type MailSheet = z.infer<typeof MailSheet>;

/** The same for a term. */
export const TermMailSheet = z.strictObject({ mails: z.array(TermMail) });
export type TermMailSheet = z.infer<typeof TermMailSheet>;

/** A mail that has not left as it should; `code` is the number that the mail server answered. */
export const MailTrouble = z.strictObject({
  mailId: z.uuid(),
  personId: PublicId,
  name: z.string(),
  state: z.enum(['waiting', 'retrying', 'failed']),
  code: z.string().nullable(),
  since: Instant,
});
export type MailTrouble = z.infer<typeof MailTrouble>;

/** Somebody called to this session who is called to another meeting at the same time. */
export const BoardClash = z.strictObject({
  personId: PublicId,
  name: z.string(),
  /** Null for a meeting in an area that the reader does not see. */
  teamName: z.string().nullable(),
  /** When the other meeting needs them. */
  startsAt: Instant,
  endsAt: Instant,
});
export type BoardClash = z.infer<typeof BoardClash>;

export const AgendaBoard = z.strictObject({
  session: SessionCard,
  joinUrl: z.string().nullable(),
  items: z.array(AgendaItem),
  queue: z.array(QueueItem),
  windows: z.array(AttendanceWindow),
  uncovered: z.array(FunctionKey),
  /** Functions of the team's quorum that nobody who is called brings: soft warns, hard refuses. */
  quorum: z.strictObject({ soft: z.array(FunctionKey), hard: z.array(FunctionKey) }),
  /** Cases pulled, taken back or deleted since the agenda was locked; whom that touches has been told. */
  leftSinceLocked: z.int(),
  clashes: z.array(BoardClash),
  mails: z.array(PlannedMail),
  mailTroubles: z.array(MailTrouble),
  minutes: z.strictObject({ needed: z.int(), everybody: z.int() }),
});
export type AgendaBoard = z.infer<typeof AgendaBoard>;

/** The whole order of a session at once; `revision` is the one that was looked at. */
export const ArrangeAgenda = z
  .strictObject({
    revision: z.int().min(0),
    caseIds: z.array(PublicId).max(20),
    /** Cases that keep their slot when the others are arranged; as it was when left out. */
    kept: z.array(PublicId).max(20).optional(),
  })
  .meta({ examples: [{ revision: 0, caseIds: ['C11', 'C30', 'C32'] }] });
export type ArrangeAgenda = z.infer<typeof ArrangeAgenda>;

/** Asks for an order that wastes least of people's time; nothing is changed. */
export const SuggestAgenda = z
  .strictObject({ revision: z.int().min(0) })
  .meta({ examples: [{ revision: 0 }] });
export type SuggestAgenda = z.infer<typeof SuggestAgenda>;

/** Why an agenda is locked although somebody whom the team wishes for is not called. */
export const QuorumReason = z.enum(['heard_before', 'not_needed', 'nobody_free', 'cannot_wait']);
export type QuorumReason = z.infer<typeof QuorumReason>;

/** `quorumReason` is asked for where the team's soft quorum is missed, and kept in the log. */
export const LockSession = z
  .strictObject({ revision: z.int().min(0), quorumReason: QuorumReason.optional() })
  .meta({ examples: [{ revision: 0 }] });
export type LockSession = z.infer<typeof LockSession>;

export const UnlockSession = z
  .strictObject({
    revision: z.int().min(0),
    reason: z.enum(['late_case', 'order_changes', 'people_change', 'other']),
  })
  .meta({ examples: [{ revision: 0, reason: 'late_case' }] });
export type UnlockSession = z.infer<typeof UnlockSession>;

/** A case that comes after the agenda was locked: last on the list, and those it concerns are told. */
export const AddLateCase = z
  .strictObject({ revision: z.int().min(0), caseId: PublicId })
  .meta({ examples: [{ revision: 0, caseId: 'C11' }] });
export type AddLateCase = z.infer<typeof AddLateCase>;

export const CancelSession = z
  .strictObject({
    revision: z.int().min(0),
    reason: z.enum(['no_cases', 'convener_absent', 'holiday', 'other']),
  })
  .meta({ examples: [{ revision: 0, reason: 'no_cases' }] });
export type CancelSession = z.infer<typeof CancelSession>;

/** Takes one person off a session. */
export const RemoveGuest = z
  .strictObject({ revision: z.int().min(0), personId: PublicId })
  .meta({ examples: [{ revision: 0, personId: 'vaino.kokeilu' }] });
export type RemoveGuest = z.infer<typeof RemoveGuest>;

/** Sends a mail again that was refused for good, when the cause is put right. */
export const ResendMail = z
  .strictObject({ mailId: z.uuid() })
  .meta({ examples: [{ mailId: '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e55' }] });
export type ResendMail = z.infer<typeof ResendMail>;

/** A session on another day or time: local wall time in Europe/Helsinki. */
export const MoveSession = z
  .strictObject({
    revision: z.int().min(0),
    date: LocalDate,
    startLocal: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  })
  .meta({ examples: [{ revision: 0, date: '2030-05-14', startLocal: '12:30' }] });
export type MoveSession = z.infer<typeof MoveSession>;

/** An address of one piece: what a URL parser forgives, such as a line break, would steer a mail. */
export const JoinUrl = z
  .url()
  .max(1_000)
  .regex(/^[^\p{C}\p{Z}]+$/u);

export const SetJoinLink = z
  .strictObject({ revision: z.int().min(0), joinUrl: JoinUrl })
  .meta({ examples: [{ revision: 0, joinUrl: 'https://teams.invalid/demo/T-SAT' }] });
export type SetJoinLink = z.infer<typeof SetJoinLink>;

/** Where the session is held beside Teams; null when in Teams alone. */
export const SetPlace = z
  .strictObject({ revision: z.int().min(0), placeId: PlaceId.nullable() })
  .meta({ examples: [{ revision: 1, placeId: null }] });
export type SetPlace = z.infer<typeof SetPlace>;

/** Why there is no Teams meeting yet: what the convener can do about it differs. */
export const MeetingReason = z.enum(['busy', 'sign_in', 'forbidden', 'host', 'other']);
export type MeetingReason = z.infer<typeof MeetingReason>;

/** By which link people come: the session's own, the team's, or none yet. */
export const JoinLink = z.strictObject({
  joinUrl: z.string().nullable(),
  ofTeam: z.boolean(),
  /** How many other sessions ahead open by the same link: none is right, any other number a warning. */
  sharedWith: z.int().min(0),
  /** Whether the product can make a Teams meeting. */
  canMake: z.boolean(),
  /** The meeting that the product made, or is making, for this session alone. */
  meeting: z
    .strictObject({
      state: z.enum(['asked', 'retrying', 'made', 'failed', 'removed']),
      reason: MeetingReason.nullable(),
      since: Instant,
    })
    .nullable(),
});
export type JoinLink = z.infer<typeof JoinLink>;

export const AskMeeting = z
  .strictObject({ revision: z.int().min(0) })
  .meta({ examples: [{ revision: 0 }] });
export type AskMeeting = z.infer<typeof AskMeeting>;

export const SessionChanged = z.strictObject({
  id: PublicId,
  state: SessionState,
  revision: z.int().min(0),
});
export type SessionChanged = z.infer<typeof SessionChanged>;

export const RosterSeat = z.strictObject({
  id: PublicId,
  teamId: PublicId,
  function: FunctionKey,
  organisationId: PublicId,
  districtId: PublicId.nullable(),
  holder: z.strictObject({ id: PublicId, name: z.string() }).nullable(),
  substitute: z.strictObject({ id: PublicId, name: z.string() }).nullable(),
  today: z.enum(['HOLDER', 'SUBSTITUTE', 'UNCOVERED']),
});
export type RosterSeat = z.infer<typeof RosterSeat>;

export const Roster = z.strictObject({ on: LocalDate, seats: z.array(RosterSeat) });
export type Roster = z.infer<typeof Roster>;
