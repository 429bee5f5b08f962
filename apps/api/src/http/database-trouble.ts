import { Refused } from '@rukkanen/kernel';

const CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/**
 * Tells a database that is away (503, try again) from a mistake of ours. SQLSTATE class 08 is a lost
 * connection, 57P a server that is stopping or starting, 53 one that is full.
 */
export function refusalOfDatabase(error: unknown): Refused | null {
  if (typeof error !== 'object' || error === null) return null;
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string' && (CONNECTION.has(code) || /^(08|57P|53)/.test(code)))
    return new Refused('service.unavailable');
  const message: unknown = Reflect.get(error, 'message');
  const lost =
    typeof message === 'string' && /^Connection terminated|timeout exceeded when/.test(message);
  return lost ? new Refused('service.unavailable') : null;
}
