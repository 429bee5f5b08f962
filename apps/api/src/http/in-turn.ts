import type { RequestHandler } from 'express';

/** Several steps as one: the router looks at the address once and not before each of them. */
export const inTurn =
  (...steps: readonly RequestHandler[]): RequestHandler =>
  (request, response, next) => {
    let at = 0;
    const step = (problem?: unknown): void => {
      const handler = steps[at++];
      if (problem !== undefined || !handler) return next(problem);
      return void handler(request, response, step);
    };
    step();
  };
