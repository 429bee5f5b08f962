import {
  type AnswerOf,
  type BodyOf,
  type EndpointName,
  ENDPOINTS,
  type Problem,
  type QueryOf,
} from '@rukkanen/contract';
import { addressOf } from './address.js';
import { errorOf, OfflineError } from './api-error.js';
import { connection } from './connection.js';
import { session } from './session.js';

export interface Call<N extends EndpointName> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: QueryOf<N>;
  readonly body?: BodyOf<N>;
  readonly signal?: AbortSignal | undefined;
  /** The ETag of what was looked at, for operations that ask for it. */
  readonly ifMatch?: string;
}

/**
 * One operation of the contract, typed by it. Refusals arrive as `ApiError`, a lost connection as
 * `OfflineError`; what was typed stays with the caller either way.
 *
 * The answer is not parsed again here: the server's own tests hold it to this very schema, and a
 * strict parse would refuse a new field while an update is rolling out.
 */
export async function call<N extends EndpointName>(
  name: N,
  { params, query, body, signal, ifMatch }: Call<N> = {},
): Promise<AnswerOf<N>> {
  const { method, path } = ENDPOINTS[name];
  const response = await reach(addressOf(path, params, query ?? {}), {
    method,
    credentials: 'same-origin',
    headers: headersOf(body !== undefined, { 'if-match': ifMatch }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw await failureOf(name, response);
  return (response.status === 204 ? null : await response.json()) as AnswerOf<N>;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, init);
    connection.restored();
    return response;
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    connection.lost();
    throw new OfflineError('offline', { cause });
  }
}

function headersOf(
  hasBody: boolean,
  wished: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const given = Object.entries(wished).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return {
    accept: 'application/json, application/problem+json',
    ...(hasBody && { 'content-type': 'application/json' }),
    ...Object.fromEntries(given),
  };
}

/** Asking who I am may be answered "nobody"; anywhere else a 401 means that the session has ended. */
async function failureOf(name: EndpointName, response: Response): Promise<Error> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const signedOut = response.status === 401 && name !== 'me' && ENDPOINTS[name].policy !== 'public';
  if (signedOut) session.ended();
  return errorOf(response.status, problem, response.headers.get('retry-after'));
}
