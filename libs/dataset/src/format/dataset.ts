import { OutcomeDestination } from '@rukkanen/contract';
import { z } from 'zod';
import { Area, District, Organisation, Place, Service, TeamFunction } from './areas.js';
import { Case, DirectReferral, MissingService } from './cases.js';
import { Meta } from './meta.js';
import { Count, Label, row } from './parts.js';
import { Person } from './people.js';
import { Session } from './sessions.js';
import { Absence, RosterRow, Team } from './teams.js';

const OutcomeRow = row({
  destination: OutcomeDestination,
  persons: Count,
  percent: z.number().min(0).max(100).optional(),
});

/** Outcomes that others have published, by the name of their table; a number is a table's total. */
const Fixtures = z.record(Label, z.union([z.array(OutcomeRow), Count]));

/** The whole format. `golden` holds what ought to come out, for tests; it is never loaded. */
export const Dataset = z.strictObject({
  meta: Meta,
  areas: z.array(Area).min(1),
  organisations: z.array(Organisation),
  people: z.array(Person),
  districts: z.array(District).default([]),
  places: z.array(Place).default([]),
  functions: z.array(TeamFunction).default([]),
  teams: z.array(Team),
  roster: z.array(RosterRow),
  absences: z.array(Absence).default([]),
  sessions: z.array(Session),
  services: z.array(Service).default([]),
  missingServices: z.array(MissingService).default([]),
  cases: z.array(Case),
  directReferrals: z.array(DirectReferral),
  fixtures: Fixtures.default({}),
  golden: z.unknown().optional(),
  note: z.string().optional(),
});
export type Dataset = z.output<typeof Dataset>;
export type CaseRow = Dataset['cases'][number];
export type SessionRow = Dataset['sessions'][number];
export type Outcome = NonNullable<CaseRow['outcome']>;
