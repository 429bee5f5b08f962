import { z } from 'zod';
import { Acknowledgement, ReadText } from './case.js';
import { CaseTag, ServicePhase } from './codes.js';
import { humanText, LocalDate, PlaceId, PublicId } from './fields.js';

/** A note of a need, or the missing service that several of them were merged into. */
export const NeedId = z.uuid().meta({ examples: ['019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e56'] });

const traits = {
  theme: CaseTag.nullable(),
  /** In which phase of the joint service it would help. */
  phase: ServicePhase.nullable(),
  /** Null when it is missing in the whole area. */
  districtId: PlaceId.nullable(),
};

/**
 * A service that a client would need and that is not there (SVC-04). It tells of the service alone: the
 * note outlives the case.
 */
export const NoteMissingService = z
  .strictObject({
    text: humanText(5, 160),
    ...traits,
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  })
  .meta({
    examples: [
      { text: 'Vuorohoito iltatyöhön', theme: 'CHILDCARE', phase: null, districtId: 'SAT-PORI' },
    ],
  });
export type NoteMissingService = z.infer<typeof NoteMissingService>;

export const NeedNoted = z.strictObject({ id: NeedId });
export type NeedNoted = z.infer<typeof NeedNoted>;

export const MissingNote = z.strictObject({
  id: NeedId,
  text: ReadText,
  ...traits,
  /** Null for the one that gives the missing service its name. */
  mergedInto: NeedId.nullable(),
  notedOn: LocalDate,
  revision: z.int().min(1),
});
export type MissingNote = z.infer<typeof MissingNote>;

/** A missing service: a note, and those that were merged into it. */
export const MissingService = z.strictObject({
  ...MissingNote.shape,
  jointProcurement: z.boolean(),
  /** Clients who would have needed it: notes of one case are one. */
  clients: z.int().min(1),
  /** What was merged into it, oldest first. */
  notes: z.array(MissingNote),
});
export type MissingService = z.infer<typeof MissingService>;

/** For those who keep an area's register. */
export const MissingServices = z.strictObject({
  areaId: PublicId,
  districts: z.array(z.strictObject({ id: PlaceId, name: z.string() })),
  /** Those that most clients would need, first. */
  services: z.array(MissingService),
});
export type MissingServices = z.infer<typeof MissingServices>;

const base = { revision: z.int().min(1) };

/** The one in the address becomes one of the notes of the other; it can be taken apart again. */
export const MergeMissingService = z.strictObject({ ...base, intoId: NeedId }).meta({
  examples: [{ revision: 1, intoId: '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e57' }],
});
export type MergeMissingService = z.infer<typeof MergeMissingService>;

export const SeparateMissingService = z.strictObject(base).meta({ examples: [{ revision: 2 }] });
export type SeparateMissingService = z.infer<typeof SeparateMissingService>;

/** Whether the area asks others to procure it together. */
export const MarkJointProcurement = z
  .strictObject({ ...base, jointProcurement: z.boolean() })
  .meta({ examples: [{ revision: 1, jointProcurement: true }] });
export type MarkJointProcurement = z.infer<typeof MarkJointProcurement>;

/** For the steering group: no case, no note, and no count of fewer clients than k. */
export const PublishedNeeds = z.strictObject({
  k: z.int().min(5),
  services: z.array(
    z.strictObject({
      areaId: PublicId,
      text: z.string(),
      jointProcurement: z.boolean(),
      /** Null when fewer than k clients would have needed it; then nothing more is said of them. */
      clients: z.int().nullable(),
      theme: CaseTag.nullable(),
      phase: ServicePhase.nullable(),
    }),
  ),
});
export type PublishedNeeds = z.infer<typeof PublishedNeeds>;

export const NeedsQuery = z.strictObject({ area: PublicId.optional() });
