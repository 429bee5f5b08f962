import { randomUUID } from 'node:crypto';
import { encrypt, type CaseKey } from '@rukkanen/texts';
import type { Dataset } from '../format/dataset.js';
import { known } from './known.js';
import { into, type TableRows } from './row.js';

/** A need under its place in the file, by which its key is known; none of a case that was withdrawn. */
function toldNeeds({ missingServices, cases }: Dataset) {
  const byId = new Map(cases.map((row) => [row.id, row]));
  return missingServices.flatMap((missing, index) => {
    const metIn = byId.get(missing.case);
    const name = `missingService:${index + 1}`;
    return metIn && metIn.state !== 'WITHDRAWN' ? [{ name, missing, metIn }] : [];
  });
}

/** The names of all that has a key of its own: cases by their id, and needs. */
export const keyNames = (dataset: Dataset): string[] => [
  ...dataset.cases.map(({ id }) => id),
  ...toldNeeds(dataset).map(({ name }) => name),
];

/** Needs that no service met: sealed under keys of their own, for they outlive their cases. */
export function missingServiceRows(
  dataset: Dataset,
  keys: ReadonlyMap<string, CaseKey>,
): TableRows {
  const about = new Map(dataset.cases.map(({ id }) => [id, randomUUID()]));
  return into(
    'missing_services',
    toldNeeds(dataset).map(({ name, missing, metIn }) => {
      const { keyId, key } = known(keys, name);
      const words = encrypt(key, Buffer.from(missing.fi, 'utf8'), `${keyId}:text`);
      return {
        area_id: missing.area,
        case_id: metIn.id,
        about: known(about, metIn.id),
        key_id: keyId,
        words: `\\x${words.toString('hex')}`,
        theme: metIn.tags?.[0] ?? null,
        joint_procurement: missing.jointProcurement,
        noted_by: metIn.bringer ?? null,
        noted_on: metIn.submittedOn,
        revision: 1,
      };
    }),
  );
}
