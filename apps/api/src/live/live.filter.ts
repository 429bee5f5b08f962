import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Refusal } from '@rukkanen/contract';
import { toRefused } from '../http/problem.filter.js';

type Answer = (refusal: Refusal) => void;

/**
 * Answers a failed event through its acknowledgement, so that nobody waits for ever and nothing of
 * what was sent is echoed. The connection lives on.
 */
@Catch()
export class LiveFilter implements ExceptionFilter {
  readonly #log = new Logger('live');

  catch(error: unknown, host: ArgumentsHost): void {
    const refused = toRefused(error);
    if (refused.code === 'internal')
      this.#log.error(error instanceof Error ? error.name : 'unknown');
    const answer = host
      .getArgs<unknown[]>()
      .find((arg): arg is Answer => typeof arg === 'function');
    answer?.({ ok: false, code: refused.code, details: { ...refused.details } });
  }
}
