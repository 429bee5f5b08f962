import type { MissingNote, MissingService, PublishedNeeds } from '@rukkanen/contract';
import type { NoteRow } from './data/missing-services.repository.js';
import { toldClients, type Need } from './domain/needs.js';

/** The field under which the words of a note are sealed. */
export const WORDS = 'text';

export type Opened = (row: NoteRow) => string | null;

const toNote = (row: NoteRow, open: Opened): MissingNote => ({
  id: row.id,
  text: open(row),
  theme: row.theme,
  phase: row.phase,
  districtId: row.districtId,
  mergedInto: row.mergedInto,
  notedOn: row.notedOn,
  revision: row.revision,
});

export const toMissingService = (
  { head, merged, clients }: Need<NoteRow>,
  open: Opened,
): MissingService => ({
  ...toNote(head, open),
  jointProcurement: head.jointProcurement,
  clients,
  notes: merged.map((row) => toNote(row, open)),
});

/** Of few clients nothing but the name of what is missing; a name that cannot be read is left out. */
export function toPublished(
  { head, clients: all }: Need<NoteRow>,
  open: Opened,
): PublishedNeeds['services'] {
  const text = open(head);
  if (text === null) return [];
  const clients = toldClients(all);
  const { areaId, jointProcurement } = head;
  const traits =
    clients === null ? { theme: null, phase: null } : { theme: head.theme, phase: head.phase };
  return [{ areaId, text, jointProcurement, clients, ...traits }];
}
