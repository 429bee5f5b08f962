import { z } from 'zod';
import { ConsultationMode, FunctionKey, OrganisationType } from './codes.js';
import { LocalDate, PublicId } from './fields.js';

/** What a seat is needed for: always, when it suits, or when a case asks for it (ROS-10, ROS-14). */
export const SeatNeed = z.enum(['REQUIRED', 'OPTIONAL', 'ON_CALL']);
export type SeatNeed = z.infer<typeof SeatNeed>;

/** Below the area's age boundary, or from it on (ROS-08). */
export const AgeGroup = z.enum(['YOUNG', 'ADULT']);
export type AgeGroup = z.infer<typeof AgeGroup>;

/** Whom a team is for, where an area has several (ROS-13). */
export const TargetGroup = z.enum(['ADULTS', 'YOUTH', 'WORK_ABILITY', 'MOBILE']);
export type TargetGroup = z.infer<typeof TargetGroup>;

export const TeamState = z.enum(['draft', 'active']);
export type TeamState = z.infer<typeof TeamState>;

/**
 * A seat in a week: its holder sits, somebody stands in, the holder is away and nobody stands in, or
 * nobody holds it.
 */
export const SeatState = z.enum(['HOLDER', 'SUBSTITUTE', 'ABSENT', 'UNCOVERED']);
export type SeatState = z.infer<typeof SeatState>;

/** What keeps a team from beginning (ROS-02). */
export const ActivationBlocker = z.enum([
  'no_convener_seat',
  'no_convener',
  'convener_not_from_county',
]);
export type ActivationBlocker = z.infer<typeof ActivationBlocker>;

/** A function that is to be there when a case is discussed: soft warns, hard refuses. */
export const QuorumRule = z.strictObject({
  function: FunctionKey,
  strength: z.enum(['soft', 'hard']),
});
export type QuorumRule = z.infer<typeof QuorumRule>;

const PersonRef = z.strictObject({ id: PublicId, name: z.string() });

/** Days as people say them: both included; null without a beginning or an end. */
const days = { from: LocalDate.nullable(), to: LocalDate.nullable() };

export const SeatHolding = z.strictObject({ rank: z.int().min(1), person: PersonRef, ...days });
export type SeatHolding = z.infer<typeof SeatHolding>;

export const SeatAbsence = z.strictObject({
  id: PublicId,
  person: PersonRef,
  covered: z.boolean(),
  ...days,
});
export type SeatAbsence = z.infer<typeof SeatAbsence>;

const covered = {
  state: SeatState,
  sits: PersonRef.nullable(),
  /** Whether a substitute is named. */
  backed: z.boolean(),
};

/** A seat in one week: the state that needs most care, and the days it consists of. */
export const SeatWeek = z.strictObject({
  ...covered,
  spans: z.array(z.strictObject({ from: LocalDate, to: LocalDate, ...covered })),
});
export type SeatWeek = z.infer<typeof SeatWeek>;

export const MatrixSeat = z.strictObject({
  id: PublicId,
  function: FunctionKey,
  organisation: z.strictObject({ id: PublicId, name: z.string(), type: OrganisationType }),
  district: z.strictObject({ id: PublicId, name: z.string() }).nullable(),
  ageGroup: AgeGroup.nullable(),
  need: SeatNeed,
  endsOn: LocalDate.nullable(),
  /** As it is on the day that was asked for. */
  today: z.strictObject(covered).nullable(),
  holdings: z.array(SeatHolding),
  absences: z.array(SeatAbsence),
  /** One a week, in the order of the weeks; null once the seat has ended. */
  weeks: z.array(SeatWeek.nullable()),
  /** Days until the day asked for on which nobody held the seat after it had been held (ROS-16). */
  gapDays: z.int().min(0),
});
export type MatrixSeat = z.infer<typeof MatrixSeat>;

/** A team's roster as it is on a day, and its seats over the coming weeks. */
export const TeamRoster = z.strictObject({
  teamId: PublicId,
  areaId: PublicId,
  name: z.string(),
  state: TeamState,
  targetGroup: TargetGroup.nullable(),
  consultationMode: ConsultationMode,
  adultFrom: z.int(),
  /** Names this very version of the roster; a change says by it what was looked at. */
  etag: z.string(),
  on: LocalDate,
  weeks: z.array(z.strictObject({ from: LocalDate, to: LocalDate })),
  seats: z.array(MatrixSeat),
  quorum: z.array(QuorumRule),
  blockers: z.array(ActivationBlocker),
  clashes: z.array(
    z.strictObject({
      person: PersonRef,
      seatIds: z.array(PublicId),
      from: LocalDate,
      to: LocalDate,
    }),
  ),
  /** What the last change was, when it can be taken back. */
  undo: z.string().nullable(),
});
export type TeamRoster = z.infer<typeof TeamRoster>;

/** A team in a list. */
export const RosterCard = z.strictObject({
  teamId: PublicId,
  areaId: PublicId,
  name: z.string(),
  state: TeamState,
  targetGroup: TargetGroup.nullable(),
  consultationMode: ConsultationMode,
  seats: z.int().min(0),
  /** Seats in which nobody is expected today. */
  uncovered: z.int().min(0),
});
export type RosterCard = z.infer<typeof RosterCard>;

/** Somebody who may be put into a seat of the team. */
export const RosterPerson = z.strictObject({
  id: PublicId,
  name: z.string(),
  organisationId: PublicId.nullable(),
  functions: z.array(FunctionKey),
});
export type RosterPerson = z.infer<typeof RosterPerson>;

/** What the forms of a roster offer: people, and the organisations and districts of the area. */
export const RosterChoices = z.strictObject({
  people: z.array(RosterPerson),
  organisations: z.array(z.strictObject({ id: PublicId, name: z.string() })),
  districts: z.array(z.strictObject({ id: PublicId, name: z.string() })),
});
export type RosterChoices = z.infer<typeof RosterChoices>;

const seatFields = {
  function: FunctionKey,
  organisationId: PublicId,
  districtId: PublicId.nullable(),
  ageGroup: AgeGroup.nullable(),
  need: SeatNeed,
};

/** One change of a roster. Days are included on both ends; a `to` of null is until further notice. */
export const RosterChange = z
  .discriminatedUnion('type', [
    /** Somebody else in a rank from a day on; null leaves it empty. Rank 1 is the holder. */
    z.strictObject({
      type: z.literal('setHolder'),
      seatId: PublicId,
      rank: z.int().min(1).max(9),
      personId: PublicId.nullable(),
      from: LocalDate,
      to: LocalDate.nullable(),
    }),
    /** The substitutes in this order from a day on. */
    z.strictObject({
      type: z.literal('orderSubstitutes'),
      seatId: PublicId,
      personIds: z.array(PublicId).max(8),
      from: LocalDate,
      to: LocalDate.nullable(),
    }),
    z.strictObject({
      type: z.literal('addAbsence'),
      seatId: PublicId,
      personId: PublicId,
      from: LocalDate,
      to: LocalDate,
      /** False: nobody stands in although somebody could. */
      covered: z.boolean(),
    }),
    z.strictObject({ type: z.literal('removeAbsence'), absenceId: PublicId }),
    z.strictObject({ type: z.literal('addSeat'), ...seatFields }),
    z.strictObject({
      type: z.literal('changeSeat'),
      seatId: PublicId,
      ...seatFields,
      /** The first day on which the seat is no more. */
      endsOn: LocalDate.nullable(),
    }),
    z.strictObject({ type: z.literal('setQuorum'), rules: z.array(QuorumRule).max(15) }),
    z.strictObject({ type: z.literal('setTargetGroup'), targetGroup: TargetGroup.nullable() }),
    z.strictObject({ type: z.literal('activate') }),
    z.strictObject({ type: z.literal('deactivate') }),
    /** Takes back the last change of who sits where. */
    z.strictObject({ type: z.literal('undo') }),
  ])
  .meta({
    id: 'RosterChange',
    examples: [
      {
        type: 'setHolder',
        seatId: 'T-SAT-05',
        rank: 3,
        personId: 'otto.kokeilu',
        from: '2030-05-13',
        to: '2030-05-17',
      },
    ],
  });
export type RosterChange = z.infer<typeof RosterChange>;

/** Details of `roster.changed_meanwhile`: what was done since the version that was looked at. */
export const RosterLate = z.object({
  etag: z.string(),
  changes: z.array(
    z.object({
      revision: z.int(),
      actorId: PublicId.nullable(),
      seatId: PublicId.nullable(),
      change: RosterChange,
    }),
  ),
});
export type RosterLate = z.infer<typeof RosterLate>;

/** A new team of an area; it begins as a draft without seats. */
export const FoundTeam = z
  .strictObject({
    areaId: PublicId,
    name: z
      .string()
      .trim()
      .min(2)
      .max(80)
      .regex(/^\P{C}*$/u),
    conveningCounty: PublicId,
    targetGroup: TargetGroup.nullable(),
  })
  .meta({
    examples: [
      {
        areaId: 'SATAKUNTA',
        name: 'Nuorten Rukkanen',
        conveningCounty: 'WSC_SAT',
        targetGroup: 'YOUTH',
      },
    ],
  });
export type FoundTeam = z.infer<typeof FoundTeam>;
