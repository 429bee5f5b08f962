import type { CaseResult } from '@rukkanen/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { keyOf } from '../../lib/api.js';
import { call } from '../../lib/api-client.js';
import { isRefusal } from '../../lib/api-error.js';

/**
 * What was decided of a case; null while nothing is. "Not yet" is an answer and no failure, so that
 * the page does not blink when it asks again.
 */
export function useResult(id: string, enabled: boolean): UseQueryResult<CaseResult | null> {
  const request = { params: { id } };
  return useQuery<CaseResult | null>({
    queryKey: keyOf('caseResult', request),
    enabled,
    queryFn: async ({ signal }) => {
      try {
        return await call('caseResult', { ...request, signal });
      } catch (error) {
        if (isRefusal(error, 'case.wrong_state')) return null;
        throw error;
      }
    },
  });
}
