import type { AskedOfMe } from '@rukkanen/contract';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';

const REFRESH = 30_000;

/** What the reader is asked in a function of theirs; undefined for whoever sits in none, and until it is known. */
export function useAskedOfMe(): readonly AskedOfMe[] | undefined {
  const enabled = may(useMe(), 'case.answer');
  return useApi('askedOfMe', {}, { enabled, refreshEvery: REFRESH }).data;
}
