import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type CipherKey,
  type KeyObject,
} from 'node:crypto';

const IV = 12;
const TAG = 16;

/** AES-256-GCM; `bound` ties the result to its place, so that rows cannot be swapped. */
export function encrypt(key: CipherKey, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The inverse of `encrypt`; throws when key, place or bytes are not the ones that were sealed. */
export function decrypt(key: CipherKey, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
}

/** The keys that wrap the keys of cases; the first one wraps, all of them unwrap. */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly current: string;

  /** `name:base64` entries, one a line or separated by commas; 32 bytes each. */
  constructor(written: string) {
    const entries = written
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readEntry);
    const [first] = entries;
    if (!first) throw new Error('the key ring is empty');
    this.current = first[0];
    this.#keys = new Map(entries);
  }

  wrap(keyId: string, key: Buffer): Buffer {
    return encrypt(this.#named(this.current), key, keyId);
  }

  unwrap(ringKey: string, keyId: string, wrapped: Buffer): Buffer {
    return decrypt(this.#named(ringKey), wrapped, keyId);
  }

  #named(name: string): KeyObject {
    const key = this.#keys.get(name);
    if (!key) throw new Error(`the key ring has no key named ${name}`);
    return key;
  }
}

/** An entry for a ring with a key drawn anew: put first, it wraps from then on. */
export const newRingEntry = (name: string): string =>
  `${name}:${randomBytes(32).toString('base64')}`;

function readEntry(entry: string): [string, KeyObject] {
  const colon = entry.indexOf(':');
  const key = Buffer.from(entry.slice(colon + 1), 'base64');
  if (colon < 1 || key.length !== 32)
    throw new Error('a key ring entry is not name:base64 of 32 bytes');
  return [entry.slice(0, colon), createSecretKey(key)];
}
