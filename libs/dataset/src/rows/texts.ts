import { randomUUID } from 'node:crypto';
import { encrypt, type CaseKey } from '@rukkanen/texts';
import { into, type TableRows } from './row.js';
import { writtenTexts, type WrittenText } from './written.js';
import type { Story } from './story.js';

/** The version under which everything of a file is stored: it tells each case once. */
export const VERSION = 1;

/** Every text of a story with the id under which it is stored. */
export class StoredTexts {
  readonly #ids = new Map<string, string>();
  readonly all: readonly (WrittenText & { readonly id: string })[];

  constructor({ dataset, areaOfTeam }: Story) {
    const written = dataset.cases.flatMap((row, index) =>
      writtenTexts(row, areaOfTeam(row.team), ['cases', index]),
    );
    this.all = written.map((text) => ({ ...text, id: randomUUID() }));
    for (const { caseId, field, id } of this.all) this.#ids.set(`${caseId} ${field}`, id);
  }

  /** The id of a case's text; null when the file has no such text. */
  idOf(caseId: string, field: string): string | null {
    return this.#ids.get(`${caseId} ${field}`) ?? null;
  }

  /** The texts as rows: ciphertext under the key of their case (TRUST 8). */
  rows(keys: ReadonlyMap<string, CaseKey>): TableRows {
    return into(
      'case_texts',
      this.all.map(({ id, areaId, caseId, field, text }) => ({
        id,
        area_id: areaId,
        case_id: caseId,
        version: VERSION,
        field,
        sealed: sealed(keys.get(caseId), text, id),
      })),
    );
  }
}

function sealed(key: CaseKey | undefined, text: string, id: string): string {
  if (!key) throw new Error('a case has texts and no key');
  return `\\x${encrypt(key.key, Buffer.from(text, 'utf8'), id).toString('hex')}`;
}
