import { Injectable } from '@nestjs/common';
import type { Screened } from './domain/screened.js';
import { decrypt, encrypt } from './key-ring.js';
import { KeyVault, type CaseKey } from './key-vault.js';

/**
 * Words that belong to no case, such as a role card's: guarded and sealed like all others, under a key
 * of their own, so that a fact of a client that slipped in lies nowhere in the open (TRUST 8).
 */
@Injectable()
export class LooseTexts {
  constructor(private readonly vault: KeyVault) {}

  /** The key with this id, or a new one. */
  async key(keyId: string | null): Promise<CaseKey> {
    const key = keyId && (await this.vault.find([keyId])).get(keyId);
    return keyId && key ? { keyId, key } : this.vault.create();
  }

  /** Screened words by their field, sealed; empty ones are left out. */
  seal({ keyId, key }: CaseKey, { texts }: Screened): Map<string, Buffer> {
    return new Map(
      texts
        .filter(({ text }) => text !== '')
        .map(({ field, text }) => [
          field,
          encrypt(key, Buffer.from(text, 'utf8'), `${keyId}:${field}`),
        ]),
    );
  }

  /** Opens words of these keys; null for what is not there or whose key is gone. */
  async opener(
    keyIds: readonly string[],
  ): Promise<(keyId: string, field: string, sealed: Buffer | null) => string | null> {
    const keys = await this.vault.find([...new Set(keyIds)]);
    return (keyId, field, sealed) => {
      const key = keys.get(keyId);
      return key && sealed ? decrypt(key, sealed, `${keyId}:${field}`).toString('utf8') : null;
    };
  }
}
