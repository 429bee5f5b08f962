import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CODE_MINUTES } from '../domain/session-life.js';

/** One-time codes, hashed, tied to the browser that asked (TRUST 18). Real time. */
@Injectable()
export class SignInCodesRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async add(userId: string, browserHash: Buffer, codeHash: Buffer): Promise<void> {
    await this.source.query(
      `insert into sign_in_codes (user_id, browser_hash, code_hash, expires_at)
       values ($1, $2, $3, now() + make_interval(mins => $4))`,
      [userId, browserHash, codeHash, CODE_MINUTES],
    );
  }

  /** Uses a code up and answers whose it was; of many racing tries one wins. */
  async redeem(userId: string, browserHash: Buffer, codeHash: Buffer): Promise<boolean> {
    const answer: [unknown[], number] = await this.source.query(
      `update sign_in_codes set redeemed_at = now()
       where user_id = $1 and browser_hash = $2 and code_hash = $3
         and redeemed_at is null and expires_at > now()
       returning id`,
      [userId, browserHash, codeHash],
    );
    return answer[1] > 0;
  }
}
