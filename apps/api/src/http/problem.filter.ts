import {
  Catch,
  HttpException,
  HttpStatus,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Problem } from '@rukkanen/contract';
import { Refused } from '@rukkanen/kernel';
import type { Response } from 'express';
import { REFUSAL_STATUS } from './refusal-status.js';
import { refusalOfDatabase } from './database-trouble.js';
import type { EdgeRequest } from './request.js';

/**
 * Every failure becomes an RFC 9457 problem with a code from the closed list and a reference. What
 * went wrong inside is logged by kind and place only; no message of a library reaches the reader or
 * the log, for it may quote what somebody wrote.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<EdgeRequest>();
    const response = http.getResponse<Response>();
    const refused = toRefused(error);
    if (refused.code === 'internal') this.#log.error(describe(error, request.reference));
    if (response.headersSent || request.tellRefusal?.(refused)) return;
    answer(response, refused, request.reference);
  }
}

export function answer(response: Response, refused: Refused, reference: string): void {
  const { retryAfter: _, ...details } = refused.details;
  const status: number = REFUSAL_STATUS[refused.code];
  sayWhen(response, refused);
  const problem: Problem = {
    type: `urn:rukkanen:problem:${refused.code}`,
    title: TITLES[status] ?? 'Refused',
    status,
    code: refused.code,
    instance: `urn:uuid:${reference}`,
    ...(Object.keys(details).length > 0 && { details }),
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** When another try may help. */
export function sayWhen(response: Response, { code, details }: Refused): void {
  const { retryAfter } = details;
  if (REFUSAL_STATUS[code] === HttpStatus.SERVICE_UNAVAILABLE)
    response.setHeader('Retry-After', '5');
  if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request does not fit the contract',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  406: 'Not acceptable',
  409: 'Not possible in this state',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'JSON only',
  422: 'Understood and refused',
  428: 'Say which version was looked at',
  429: 'Too many tries',
  500: 'Something went wrong with us',
  503: 'Not available right now',
};

/** Any failure as a refusal of the closed list. */
export function toRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof HttpException) return refusalOfHttp(error.getStatus());
  return refusalOfDatabase(error) ?? refusalOfHttp(statusOf(error));
}

/** Express itself refuses some requests, such as an address with a broken escape. */
function statusOf(error: unknown): number {
  const status: unknown = typeof error === 'object' && error ? Reflect.get(error, 'status') : null;
  return typeof status === 'number' ? status : 500;
}

function refusalOfHttp(status: number): Refused {
  if (status === 404) return new Refused('access.not_found');
  if (status === 413) return new Refused('request.too_large');
  return new Refused(status >= 400 && status < 500 ? 'request.invalid' : 'internal');
}

/** The kind of error and the first place of ours in its stack. */
function describe(error: unknown, reference: string): string {
  if (!(error instanceof Error)) return `${reference} ${typeof error}`;
  const code: unknown = Reflect.get(error, 'code');
  const place = error.stack?.split('\n').find((line) => /\/(apps|libs)\//.test(line));
  const file = place?.replace(/^.*\/(apps|libs)\//, '$1/').replace(/\)$/, '');
  return [reference, error.name, typeof code === 'string' ? code : '', file ?? ''].join(' ').trim();
}
