import { refuse } from '@rukkanen/kernel';
import type { TextPlace, Texts } from '@rukkanen/texts';
import type { CaseEntity } from './data/case.entity.js';

/** Where words are added to a case as it stands: under its key, which may have been forgotten. */
export async function placeOf(
  texts: Texts,
  { id: caseId, areaId, keyId, version }: CaseEntity,
): Promise<TextPlace> {
  const key = (await texts.keyOf(keyId)) ?? refuse('case.wrong_state');
  return { ...key, areaId, caseId, version };
}
