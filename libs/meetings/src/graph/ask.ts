import { retryAfterOf } from '../domain/pause.js';
import { HostTrouble } from '../meeting-host.js';

/** How long an answer is waited for. */
export const PATIENCE_MS = 10_000;

/** Asks over HTTP; a host that cannot be reached or is too slow is a passing trouble. */
export async function ask(url: string, init: RequestInit, patience: number): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(patience);
    return await fetch(url, { ...init, redirect: 'error', signal });
  } catch {
    throw new HostTrouble('unreachable', true);
  }
}

/** An answer that is no success: throttled and broken hosts may be asked again, the others said no. */
export const troubleOf = ({ status, headers }: Response, what: string): HostTrouble =>
  new HostTrouble(
    `${what}.${status}`,
    status === 408 || status === 429 || status >= 500,
    retryAfterOf(headers.get('retry-after'), new Date()),
  );
