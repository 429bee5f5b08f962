import type { RefusalCode } from '@rukkanen/contract';
import { Refused } from '@rukkanen/kernel';

const EXCLUSION_VIOLATION = '23P01';

/** Turns the database's "somebody is there already" into a refusal that says where. */
export async function refusingOverlaps(
  code: RefusalCode,
  details: Readonly<Record<string, unknown>>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (trouble) {
    if (sqlStateOf(trouble) === EXCLUSION_VIOLATION) throw new Refused(code, details);
    throw trouble;
  }
}

const sqlStateOf = (trouble: unknown): unknown =>
  typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : null;
