import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import { AnswerTokensRepository, type AnswerSubject } from './answer-tokens.repository.js';

/** 256 bits as they stand in an address. */
export const TOKEN = /^[\w-]{43}$/;

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes the secret of one mail's answer links; it stands in that mail and nowhere else. */
@Injectable()
export class AnswerLinks {
  constructor(private readonly tokens: AnswerTokensRepository) {}

  async issue(tx: Transaction, subject: AnswerSubject): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.tokens.add(tx, tokenHash(token), subject);
    return token;
  }
}
