import { FunctionKey } from '@rukkanen/contract';
import { z } from 'zod';
import { Day, Id, Label, PlaceId, row } from './parts.js';

const Minutes = z.int().min(0).max(240);

export const Team = row({
  id: Id,
  area: Id,
  name: Label,
  cadence: Label.nullish(),
  conveningCounty: Id,
  slotMinutes: Minutes.min(1),
  slotsPerSession: z.int().min(1).max(50),
  openingMinutes: Minutes,
  closingMinutes: Minutes,
  teamsLink: z
    .url({ protocol: /^https$/ })
    .max(1_000)
    .nullish(),
});

/**
 * Who holds a seat and who stands in, from day to day inclusive. A seat that changes hands has several
 * rows under the same id. The names are for readers of the file; the ids decide.
 */
export const RosterRow = row({
  seat: Id,
  team: Id,
  function: FunctionKey,
  organisation: Id,
  district: PlaceId.nullish(),
  member: Label.nullish(),
  substitute: Label.nullish(),
  memberId: Id.nullable(),
  substituteId: Id.nullish(),
  validFrom: Day,
  validTo: Day.nullish(),
});

/** When the holder of a seat is away, days inclusive; the seat is named by what it is. */
export const Absence = row({
  team: Id,
  function: FunctionKey,
  district: PlaceId.nullish(),
  from: Day,
  to: Day,
  coveredBySubstitute: z.boolean(),
});
