import { type Problem, REFUSALS, type RefusalCode } from '@rukkanen/contract';

/** The server said no, or broke: what RFC 9457 problem details tell about it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    /** Ids, codes and places; never a text that a person wrote. */
    readonly details: Readonly<Record<string, unknown>>,
    /** What support needs to find the event (`instance`). */
    readonly reference: string | null,
    /** Seconds to wait before another try, when the server says. */
    readonly retryAfter: number | null,
  ) {
    super(code);
  }
}

/** The request never reached the server, or its answer never reached us. Nothing is known to have changed. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

export const isRefusal = (error: unknown, code: RefusalCode): error is ApiError =>
  error instanceof ApiError && error.code === code;

const known = new Set<string>(REFUSALS);
const knownCode = (code: unknown): RefusalCode | null =>
  typeof code === 'string' && known.has(code) ? (code as RefusalCode) : null;

/** Codes for answers that carry no problem details, as from a proxy in between. */
function codeOfStatus(status: number): RefusalCode {
  if (status === 401) return 'access.not_signed_in';
  if (status === 403) return 'access.forbidden';
  if (status === 404) return 'access.not_found';
  if (status === 429) return 'request.too_many';
  return status === 502 || status === 503 || status === 504 ? 'service.unavailable' : 'internal';
}

/** `urn:uuid:…`, `/errors/R4-7K2M` or a plain reference: the reader sees and copies the last part. */
export const referenceOf = (instance: string | undefined): string | null =>
  instance?.split(/[/:]/).at(-1)?.trim() || null;

/** Reads a failed answer. A code that this version does not know counts by its status. */
export function errorOf(
  status: number,
  problem: Partial<Problem> | null,
  retryAfter: string | null,
): ApiError {
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  return new ApiError(
    status,
    knownCode(problem?.code) ?? codeOfStatus(status),
    problem?.details ?? {},
    referenceOf(problem?.instance),
    Number.isFinite(seconds) ? seconds : null,
  );
}
