import { Injectable } from '@nestjs/common';
import { AttemptsRepository } from './data/attempts.repository.js';
import { AuthSessionsRepository } from './data/auth-sessions.repository.js';

/** Clears away ended sessions and old counters. */
@Injectable()
export class IdentitySweep {
  constructor(
    private readonly sessions: AuthSessionsRepository,
    private readonly attempts: AttemptsRepository,
  ) {}

  async run(): Promise<void> {
    await this.sessions.sweep();
    await this.attempts.sweep();
  }
}
