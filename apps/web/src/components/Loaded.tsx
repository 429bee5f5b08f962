import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from './Skeleton.js';
import { Trouble } from './Trouble.js';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly label?: string;
  readonly children: (data: T) => ReactNode;
}

/**
 * The three states of what is fetched: on its way, failed with a way to try again, and there. What
 * was once there stays on the screen when a refresh fails.
 */
export function Loaded<T>({ query, label, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Trouble error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton {...(label && { label })} />;
}
