import { z } from 'zod';
import { Acknowledgement } from './case.js';
import { AgeBand, CaseTag, ExitCode } from './codes.js';
import { CaseId, humanText, LocalDate, Named, PublicId } from './fields.js';

/** A client's traits as coarse as they have to be: at least k known clients share them (DESIGN). */
export const CoarseTraits = z.strictObject({
  theme: CaseTag,
  /** Null for any area. */
  area: Named.nullable(),
  /** The client's age band is one of these. */
  ageBands: z.array(AgeBand).min(1),
});
export type CoarseTraits = z.infer<typeof CoarseTraits>;

/** A closed case told anew, more generally than it was: what others can learn from it (MET-15). */
export const KeepExample = z
  .strictObject({
    caseId: CaseId,
    theme: CaseTag,
    situation: humanText(20, 600),
    learned: humanText(10, 400),
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  })
  .meta({
    examples: [
      {
        caseId: 'C36',
        theme: 'SOCIAL',
        situation: 'Asiakas hoiti läheistä ja oli itse väsynyt. Työnhaku oli jäänyt.',
        learned: 'Kaksi organisaatiota riitti, kun ne sopivat yhteisen ajan.',
      },
    ],
  });
export type KeepExample = z.infer<typeof KeepExample>;

export const ExampleKept = z.strictObject({ id: PublicId });
export type ExampleKept = z.infer<typeof ExampleKept>;

/** An example as anybody may read it: its traits are shared by many, or it is not here. */
export const LibraryExample = z.strictObject({
  id: PublicId,
  traits: CoarseTraits,
  exit: ExitCode.nullable(),
  situation: z.string(),
  learned: z.string(),
});
export type LibraryExample = z.infer<typeof LibraryExample>;

/** An example that waits for a second reader; `own` is its writer's own, who may not be the second. */
export const WaitingExample = z.strictObject({
  id: PublicId,
  theme: CaseTag,
  situation: z.string(),
  learned: z.string(),
  own: z.boolean(),
});
export type WaitingExample = z.infer<typeof WaitingExample>;

export const Library = z.strictObject({
  /** How many clients at least share what is said of one. */
  k: z.int().min(5),
  told: z.array(LibraryExample),
  /** For conveners: what waits for a second reader in their areas. */
  waiting: z.array(WaitingExample),
  /** Examples that stand but are shared by too few to be shown. */
  hidden: z.int().min(0),
  keptUntil: LocalDate.nullable(),
});
export type Library = z.infer<typeof Library>;

/** The second reader's statement. */
export const ConfirmExample = z
  .strictObject({ nobodyIdentifiable: z.literal(true) })
  .meta({ examples: [{ nobodyIdentifiable: true }] });
export type ConfirmExample = z.infer<typeof ConfirmExample>;

/** What became of earlier cases with a theme of this one: shared by at least k, no case is named. */
export const SimilarCases = z.strictObject({
  traits: CoarseTraits,
  /** How such cases ended, the most frequent first; how many times is not told. */
  exits: z.array(ExitCode),
  told: z.array(LibraryExample),
});
export type SimilarCases = z.infer<typeof SimilarCases>;
