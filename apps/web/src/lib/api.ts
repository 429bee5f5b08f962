import type { AnswerOf, EndpointName } from '@rukkanen/contract';
import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { type Call, call } from './api-client.js';

/** Where an answer lives in the cache: the operation's name, then what was asked. */
export const keyOf = <N extends EndpointName>(name: N, { params, query }: Call<N> = {}) =>
  [name, params ?? {}, query ?? {}] as const;

interface ReadOptions<Answer> {
  readonly enabled?: boolean;
  /** Milliseconds between refreshes while the page is looked at; they may follow from what was read. */
  readonly refreshEvery?: number | ((read: Answer | undefined) => number);
}

/** Reads one operation of the contract and keeps it fresh. */
export function useApi<N extends EndpointName>(
  name: N,
  request: Call<N> = {},
  { enabled = true, refreshEvery }: ReadOptions<AnswerOf<N>> = {},
): UseQueryResult<AnswerOf<N>> {
  return useQuery<AnswerOf<N>>({
    queryKey: keyOf(name, request),
    queryFn: ({ signal }) => call(name, { ...request, signal }),
    enabled,
    ...(refreshEvery && {
      refetchInterval:
        typeof refreshEvery === 'number' ? refreshEvery : ({ state }) => refreshEvery(state.data),
    }),
  });
}

/**
 * Asks what a change would do, by an operation that changes nothing; null asks nothing. `holds` keeps
 * the last answer on the screen while the next one is on its way.
 */
export function useLook<N extends EndpointName>(
  name: N,
  request: Call<N> | null,
  { holds = false }: { holds?: boolean } = {},
): UseQueryResult<AnswerOf<N>> {
  const { params, body } = request ?? {};
  return useQuery({
    queryKey: [name, params ?? {}, body ?? {}],
    queryFn: ({ signal }) => call(name, { ...request, signal }),
    enabled: request !== null,
    staleTime: 0,
    ...(holds && { placeholderData: keepPreviousData }),
  });
}

/**
 * Changes something by one operation. What the change makes old is named in `outdates`; those reads
 * are fetched again before the promise settles.
 */
export function useChange<N extends EndpointName>(
  name: N,
  { outdates = [] }: { outdates?: readonly EndpointName[] } = {},
): UseMutationResult<AnswerOf<N>, Error, Call<N>> {
  const client = useQueryClient();
  return useMutation<AnswerOf<N>, Error, Call<N>>({
    mutationFn: (request) => call(name, request),
    onSuccess: () =>
      Promise.all(outdates.map((old) => client.invalidateQueries({ queryKey: [old] }))),
  });
}
