import { createHash, timingSafeEqual } from 'node:crypto';
import { Refused } from '@rukkanen/kernel';
import express, { type Request, type RequestHandler } from 'express';
import type { EdgeRequest } from '../http/request.js';

const LIMIT = '10mb';
const TYPE = 'message/rfc822';

/**
 * Reads a raw message: the one exception to JSON only. Nothing is read from whoever does not know the
 * token; without the setting the address is like one that never was.
 */
export function inboundBody(token: string | undefined): RequestHandler {
  const parse = express.raw({ limit: LIMIT, type: TYPE, inflate: false });
  return (request, response, next) => {
    const edge = request as EdgeRequest;
    const problem = refusalOf(request, token);
    if (problem) {
      edge.bodyProblem = problem;
      return next();
    }
    parse(request, response, (trouble?: unknown) => {
      const read: unknown = request.body;
      request.body = undefined;
      if (Buffer.isBuffer(read)) edge.rawMail = read;
      if (trouble) edge.bodyProblem = new Refused('request.too_large');
      next();
    });
  };
}

function refusalOf(request: Request, token: string | undefined): Refused | null {
  if (!token) return new Refused('access.not_found');
  const [, given = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (!isSame(given, token)) return new Refused('access.not_signed_in');
  return request.is(TYPE) ? null : new Refused('request.not_json');
}

/** Compared in the same time whatever differs. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
