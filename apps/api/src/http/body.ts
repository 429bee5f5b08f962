import { Refused } from '@rukkanen/kernel';
import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { EdgeRequest } from './request.js';

const LIMIT = '256kb';

/**
 * Reads a JSON body. What is wrong with it is remembered instead of answered: first access is
 * decided, then the body (issue part F).
 */
export function jsonBody(): RequestHandler {
  const parse = express.json({
    limit: LIMIT,
    strict: true,
    inflate: false,
    type: 'application/json',
  });
  return (request: Request, response: Response, next: NextFunction) => {
    const edge = request as EdgeRequest;
    if (edge.rawMail || edge.form || edge.bodyProblem || !hasBody(request)) return next();
    if (!request.is('application/json')) {
      edge.bodyProblem = new Refused('request.not_json');
      return next();
    }
    parse(request, response, (problem?: unknown) => {
      if (problem) edge.bodyProblem = toRefusal(problem);
      next();
    });
  };
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function toRefusal(problem: unknown): Refused {
  const status =
    typeof problem === 'object' && problem ? Reflect.get(problem, 'status') : undefined;
  if (status === 413) return new Refused('request.too_large');
  if (status === 415) return new Refused('request.not_json');
  return new Refused('request.malformed_json');
}
