import { QueryClient } from '@tanstack/react-query';
import { ApiError, OfflineError } from './api-error.js';

/** Only what may pass by itself is tried again: a lost connection and a server that is starting. */
export const worthRetrying = (failures: number, error: unknown): boolean =>
  failures < 3 &&
  (error instanceof OfflineError || (error instanceof ApiError && error.status === 503));

/**
 * Reading is retried; a change is never repeated by itself, because its first try may have arrived.
 */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
