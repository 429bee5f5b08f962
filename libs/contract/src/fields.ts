import { z } from 'zod';

/** An id as the outside sees it: a data set's own id, or a UUID made by us. */
export const PublicId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ id: 'PublicId', examples: ['T-SAT-2026-05-04'] });

/** The id of a place or a district of a data set: it may hold any letter, and stands in no address. */
export const PlaceId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
  .meta({ examples: ['SAT-PORI'] });

/** A name on one line: nothing that steers a screen, a mail header or a database. */
export const OneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{C}*$/u);

/** A wall time in Helsinki. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The id of a case or a session in an address; the examples stand in the demonstration's data. */
export const CaseId = PublicId.meta({ examples: ['C11'] });
export const SessionId = PublicId.meta({ examples: ['T-SAT-2026-05-04'] });

/** A calendar day in Europe/Helsinki, ISO 8601. */
export const LocalDate = z.iso.date().meta({ examples: ['2026-05-04'] });

/** An instant with its offset, ISO 8601. */
export const Instant = z.iso
  .datetime({ offset: true })
  .meta({ examples: ['2026-05-04T05:30:00.000Z'] });

export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ examples: ['2026-08'] });

/** The longest text the guard checks in one go (issue-wide limit, DESIGN "Behaviour"). */
export const GUARDED_TEXT_LIMIT = 4_000;

/**
 * A text that a person writes. The mark `humanText` is what tests enumerate: every such field passes
 * the guard, is stored only as ciphertext and reaches no log, mail, calendar or URL.
 */
export const humanText = (min: number, max: number) =>
  z.string().trim().min(min).max(max).meta({ humanText: true });

/** Names the three languages of a thing that an administrator names. */
export const Named = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });
export type Named = z.infer<typeof Named>;
