import type { MissingNote, MissingService, MissingServices } from '@rukkanen/contract';

/** A missing service and the register in which it stands. */
export interface EntryProps {
  readonly service: MissingService;
  readonly register: MissingServices;
}

/** What is known of a note, in words. */
export type NoteWords = (note: MissingNote) => string;
