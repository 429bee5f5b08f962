import { z } from 'zod';
import { FunctionKey, SessionKind } from './codes.js';
import { Instant, LocalDate, PlaceId, PublicId, WallTime } from './fields.js';
import { CoverageGap } from './session.js';

/** Days on which Finnish offices are closed: public holidays, and the two eves that are kept as such. */
export const Holiday = z.enum([
  'NEW_YEAR',
  'EPIPHANY',
  'GOOD_FRIDAY',
  'EASTER_DAY',
  'EASTER_MONDAY',
  'MAY_DAY',
  'ASCENSION_DAY',
  'PENTECOST',
  'MIDSUMMER_EVE',
  'MIDSUMMER_DAY',
  'ALL_SAINTS_DAY',
  'INDEPENDENCE_DAY',
  'CHRISTMAS_EVE',
  'CHRISTMAS_DAY',
  'SECOND_CHRISTMAS_DAY',
]);
export type Holiday = z.infer<typeof Holiday>;

export const BreakKind = z.enum(['WINTER', 'SUMMER', 'AUTUMN', 'CHRISTMAS', 'OTHER']);
export type BreakKind = z.infer<typeof BreakKind>;

/** Monday is 1, as in ISO 8601. */
const Weekday = z.int().min(1).max(7);

/** How a term repeats: each week, every second one from a first date, or one weekday of each month. */
export const Repeat = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('WEEK'), weekday: Weekday }),
  z.strictObject({ every: z.literal('SECOND_WEEK'), from: LocalDate }),
  z.strictObject({
    every: z.literal('MONTH'),
    /** Which one of the month: the first four, or the last. */
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]),
    weekday: Weekday,
  }),
]);
export type Repeat = z.infer<typeof Repeat>;

/** One day that differs from the pattern: left out, moved, or held although the day is kept free. */
export const TermException = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SKIP'), on: LocalDate }),
  z.strictObject({ type: z.literal('MOVE'), on: LocalDate, to: LocalDate }),
  z.strictObject({ type: z.literal('HOLD'), on: LocalDate }),
]);
export type TermException = z.infer<typeof TermException>;

const length = z.int().min(10).max(480);
const revision = { revision: z.int().min(0) };

const plan = {
  kind: SessionKind,
  placeId: PlaceId.nullable(),
  repeat: Repeat,
  exceptions: z.array(TermException).max(60),
  firstOn: LocalDate,
  /** A term ends: without a last day it is refused with a reason of its own. */
  lastOn: LocalDate.nullish(),
  /** On the wall in Helsinki, in summer and in winter. */
  startTime: WallTime,
  minutes: length,
};
const planExample = {
  kind: 'LIST_REVIEW',
  placeId: null,
  repeat: { every: 'MONTH', nth: 2, weekday: 4 },
  exceptions: [],
  firstOn: '2030-08-01',
  lastOn: '2030-12-31',
  startTime: '14:30',
  minutes: 60,
};

/** A term of a team as its convener plans it (SES-15). */
export const PlanTerm = z
  .strictObject({ teamId: PublicId, ...plan })
  .meta({ examples: [{ teamId: 'T-SAT', ...planExample }] });
export type PlanTerm = z.infer<typeof PlanTerm>;

/** A draft planned anew; the team stays. */
export const ReplanTerm = z
  .strictObject({ ...revision, ...plan })
  .meta({ examples: [{ revision: 0, ...planExample }] });
export type ReplanTerm = z.infer<typeof ReplanTerm>;

export const SendTerm = z.strictObject(revision).meta({ examples: [{ revision: 0 }] });
export type SendTerm = z.infer<typeof SendTerm>;

/** This and later sessions on another pattern or at another time; all of them when no day is named. */
export const ChangeTerm = z
  .strictObject({
    ...revision,
    from: LocalDate.nullable(),
    repeat: Repeat,
    startTime: WallTime,
    minutes: length,
  })
  .meta({
    examples: [
      {
        revision: 0,
        from: null,
        repeat: { every: 'WEEK', weekday: 1 },
        startTime: '12:30',
        minutes: 90,
      },
    ],
  });
export type ChangeTerm = z.infer<typeof ChangeTerm>;

export const TermDayState = z.enum([
  'HELD',
  'MOVED',
  'HOLIDAY',
  'BREAK',
  'SKIPPED',
  'NO_SUCH_TIME',
]);
export type TermDayState = z.infer<typeof TermDayState>;

/**
 * Another meeting at the same time: the team's own, or one in which the same person sits. One in an area
 * that the reader does not see has no name.
 */
export const TermConflict = z.strictObject({
  kind: z.enum(['TEAM', 'PERSON']),
  sessionId: PublicId.nullable(),
  teamName: z.string().nullable(),
  startsAt: Instant,
  person: z.string().nullable(),
});
export type TermConflict = z.infer<typeof TermConflict>;

/** A team's coming meetings in which somebody is expected who is expected elsewhere too (ROS-15). */
export const MeetingClashes = z.strictObject({
  meetings: z.array(
    z.strictObject({
      sessionId: PublicId,
      on: LocalDate,
      startsAt: Instant,
      endsAt: Instant,
      conflicts: z.array(TermConflict),
    }),
  ),
});
export type MeetingClashes = z.infer<typeof MeetingClashes>;

/** One day of a pattern with everything that is to be known of it before it is sent. */
export const TermDay = z.strictObject({
  /** The day that the pattern gives. */
  plannedOn: LocalDate,
  /** The day on which it is held; null when it is left out. */
  on: LocalDate.nullable(),
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  state: TermDayState,
  /** What the planned day is, whether the session is held on it or not. */
  holiday: Holiday.nullable(),
  breakKind: BreakKind.nullable(),
  /** The clocks have been changed since the day before it in the term. */
  clocks: z.enum(['SUMMER', 'WINTER']).nullable(),
  /** It falls on a day that the area's teams share. */
  shared: z.boolean(),
  conflicts: z.array(TermConflict),
  gaps: z.array(CoverageGap),
});
export type TermDay = z.infer<typeof TermDay>;

/** What keeps a term from being sent, and on which days. */
export const TermBlocker = z.strictObject({
  code: z.enum([
    'term.no_days',
    'session.skipped_hour',
    'session.team_busy',
    'session.seat_unheld',
    'session.day_passed',
  ]),
  days: z.array(LocalDate),
});
export type TermBlocker = z.infer<typeof TermBlocker>;

export const TermPreview = z.strictObject({
  days: z.array(TermDay),
  /** Sessions that sending would make. */
  held: z.int().min(0),
  /** Slots for cases in each of them. */
  slots: z.int().min(0),
  blockers: z.array(TermBlocker),
});
export type TermPreview = z.infer<typeof TermPreview>;

/** A session of a term: its planned day and where it has gone. */
export const TermSession = z.strictObject({
  id: PublicId,
  plannedOn: LocalDate,
  date: LocalDate,
  startsAt: Instant,
  endsAt: Instant,
  state: z.string(),
  placed: z.int().min(0),
  revision: z.int().min(0),
});
export type TermSession = z.infer<typeof TermSession>;

export const TermState = z.enum(['draft', 'sent', 'ended']);
export type TermState = z.infer<typeof TermState>;

export const TermCard = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  teamId: PublicId,
  teamName: z.string(),
  state: TermState,
  revision: z.int().min(0),
  /** The term whose later part this one took over. */
  follows: PublicId.nullable(),
  ...plan,
  lastOn: LocalDate,
  slots: z.int().min(0),
  sessions: z.array(TermSession),
  /** Days of the pattern on which nothing is held, and why. */
  leftOut: z.array(
    z.strictObject({
      plannedOn: LocalDate,
      state: TermDayState,
      holiday: Holiday.nullable(),
      breakKind: BreakKind.nullable(),
    }),
  ),
  /** Days between its first and last on which the clocks are changed. */
  clockChanges: z.array(z.strictObject({ on: LocalDate, to: z.enum(['SUMMER', 'WINTER']) })),
  /** The last day on which every required seat has a holder, when that comes before its end. */
  rosterEndsOn: LocalDate.nullable(),
});
export type TermCard = z.infer<typeof TermCard>;

export const TermList = z.strictObject({ terms: z.array(TermCard) });
export type TermList = z.infer<typeof TermList>;

/** What a change of a running term does to its sessions. */
export const TermChangePreview = z.strictObject({
  moved: z.int().min(0),
  added: z.int().min(0),
  calledOff: z.int().min(0),
  /** Cases that return to the queue with priority. */
  casesBack: z.int().min(0),
  days: z.array(TermDay),
  blockers: z.array(TermBlocker),
});
export type TermChangePreview = z.infer<typeof TermChangePreview>;

/** One session outside any term: an extra one, or another kind of meeting (SES-05, SES-09). */
export const AddSession = z
  .strictObject({
    teamId: PublicId,
    kind: SessionKind,
    placeId: PlaceId.nullable(),
    date: LocalDate,
    startLocal: WallTime,
    minutes: length,
  })
  .meta({
    examples: [
      {
        teamId: 'T-SAT',
        kind: 'DEVELOPMENT_DAY',
        placeId: null,
        date: '2030-05-14',
        startLocal: '09:00',
        minutes: 360,
      },
    ],
  });
export type AddSession = z.infer<typeof AddSession>;

/** A week or more in which an area's teams do not meet (SES-08). */
export const AreaBreak = z.strictObject({
  id: PublicId,
  kind: BreakKind,
  firstOn: LocalDate,
  lastOn: LocalDate,
});
export type AreaBreak = z.infer<typeof AreaBreak>;

/** For what an area's shared days are kept (SES-05). */
export const SharedPurpose = z.enum(['TEAMS', 'OUTREACH', 'DROP_IN']);
export type SharedPurpose = z.infer<typeof SharedPurpose>;

const sharedDay = {
  purpose: SharedPurpose,
  repeat: Repeat,
  firstOn: LocalDate,
  /** Like a term they end, so that somebody agrees on them anew. */
  lastOn: LocalDate.nullish(),
  startTime: WallTime,
  minutes: length,
};

/** Days on which several teams of an area meet, people go out, or anybody may drop in. */
export const SharedDay = z.strictObject({ id: PublicId, ...sharedDay, lastOn: LocalDate });
export type SharedDay = z.infer<typeof SharedDay>;

export const AddSharedDay = z.strictObject(sharedDay).meta({
  examples: [
    {
      purpose: 'TEAMS',
      repeat: { every: 'WEEK', weekday: 1 },
      firstOn: '2030-08-01',
      lastOn: '2030-12-31',
      startTime: '12:30',
      minutes: 90,
    },
  ],
});
export type AddSharedDay = z.infer<typeof AddSharedDay>;

export const RemoveSharedDay = z
  .strictObject({ sharedDayId: PublicId })
  .meta({ examples: [{ sharedDayId: '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e57' }] });
export type RemoveSharedDay = z.infer<typeof RemoveSharedDay>;

/** What the terms of an area are planned around: breaks, shared days, holidays of the coming year. */
export const AreaDays = z.strictObject({
  sharedDays: z.array(SharedDay),
  breaks: z.array(AreaBreak),
  holidays: z.array(z.strictObject({ on: LocalDate, holiday: Holiday })),
});
export type AreaDays = z.infer<typeof AreaDays>;

export const AddBreak = z
  .strictObject({ kind: BreakKind, firstOn: LocalDate, lastOn: LocalDate })
  .meta({ examples: [{ kind: 'WINTER', firstOn: '2031-02-17', lastOn: '2031-02-23' }] });
export type AddBreak = z.infer<typeof AddBreak>;

/** A break that is not kept any more; taking away what is not there changes nothing. */
export const RemoveBreak = z
  .strictObject({ breakId: PublicId })
  .meta({ examples: [{ breakId: '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e56' }] });
export type RemoveBreak = z.infer<typeof RemoveBreak>;

/** Queue against free slots, and what other demands would ask for (MET-05, MET-09). */
export const TeamCapacity = z.strictObject({
  areaId: PublicId,
  teamId: PublicId,
  teamName: z.string(),
  waiting: z.int().min(0),
  free: z.int().min(0),
  emptiesOn: LocalDate.nullable(),
  /** How many of those who wait find no slot in what is planned. */
  without: z.int().min(0),
  weeksAhead: z.int().min(1),
  /** Cases that came in as many weeks back. */
  arrived: z.int().min(0),
  planned: z.int().min(0),
  slotsPerSession: z.int().min(1),
  needs: z.array(
    z.strictObject({
      factor: z.int(),
      cases: z.int().min(0),
      sessions: z.int().min(0),
      missing: z.int().min(0),
    }),
  ),
  /** When an extra session fits: a working day that nothing keeps the team from; null when none is near. */
  extra: z.strictObject({ date: LocalDate, startLocal: WallTime, minutes: length }).nullable(),
});
export type TeamCapacity = z.infer<typeof TeamCapacity>;

export const CapacityList = z.strictObject({ teams: z.array(TeamCapacity) });
export type CapacityList = z.infer<typeof CapacityList>;

const outreach = {
  placeId: PlaceId,
  onDay: LocalDate,
  startTime: WallTime,
  minutes: length,
  function: FunctionKey,
  /** Nobody is named until it is known who goes. */
  personId: PublicId.nullable(),
};

/** Who of which function is at which place on which day (PLC-09). */
export const OutreachDay = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  placeName: z.string(),
  personName: z.string().nullable(),
  ...outreach,
  cancelled: z.boolean(),
  ...revision,
});
export type OutreachDay = z.infer<typeof OutreachDay>;

export const OutreachList = z.strictObject({ days: z.array(OutreachDay) });
export type OutreachList = z.infer<typeof OutreachList>;

const outreachExample = {
  placeId: 'SATP-KARVI',
  onDay: '2030-05-14',
  startTime: '09:00',
  minutes: 240,
  function: 'SOCIAL_COUNSELLOR',
  personId: null,
};

export const PlanOutreach = z.strictObject(outreach).meta({ examples: [outreachExample] });
export type PlanOutreach = z.infer<typeof PlanOutreach>;

export const ChangeOutreach = z
  .strictObject({ ...revision, ...outreach, cancelled: z.boolean() })
  .meta({ examples: [{ revision: 0, ...outreachExample, cancelled: true }] });
export type ChangeOutreach = z.infer<typeof ChangeOutreach>;
