import { PublicId } from '@rukkanen/contract';
import { z } from 'zod';

/** The longest text that the guard checks in one go is also the longest a file may hold. */
const TEXT_LIMIT = 4_000;

/** A remark for readers of the file; it is loaded nowhere. */
const Note = z.string().optional();

/** An object of the format: unknown keys are errors, a `note` may stand on each. */
export const row = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, note: Note });

export const Id = PublicId;

/** A session's id leaves room for the ids of its agenda items, which are made from it. */
export const SessionId = PublicId.refine((id) => id.length <= 60, 'at most 60 characters');

/** The id of a place or district: no address of ours holds it, so that it may hold any letter. */
export const PlaceId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u);

/** A name on one line. */
export const Label = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);
export const Text = z.string().min(1).max(TEXT_LIMIT);
export const Count = z.int().min(0).max(1_000_000_000);

/** A day that calendars and databases agree upon. */
export const Day = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day < '2200-01-01', 'a day between 1900 and 2199');
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
