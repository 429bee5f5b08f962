import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DemoPersona, Language } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import { AttemptsRepository } from './data/attempts.repository.js';
import { AuthSessionsRepository } from './data/auth-sessions.repository.js';
import { SignInCodesRepository } from './data/sign-in-codes.repository.js';
import { toGrants } from './data/to-grants.js';
import { UsersRepository } from './data/users.repository.js';

/** A code to be mailed; it exists nowhere else in the clear. */
export interface CodeToMail {
  readonly email: string;
  readonly language: Language;
  readonly code: string;
}

const PER_ACCOUNT = { attempts: 10, windowSeconds: 900 };
const PER_ADDRESS = { attempts: 60, windowSeconds: 900 };

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const newToken = (): string => randomBytes(32).toString('base64url');

/** Signing in and out. Tokens are 256 bit and stored hashed; every sign-in makes a new one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: AuthSessionsRepository,
    private readonly codes: SignInCodesRepository,
    private readonly attempts: AttemptsRepository,
  ) {}

  /** The people of the demonstration. */
  async personas(): Promise<DemoPersona[]> {
    const people = await this.users.all();
    return people.flatMap(({ id, name, grants }) => {
      const [first] = toGrants(grants);
      return first ? [{ id, name, role: first.role, areas: first.areas }] : [];
    });
  }

  /** Signs in as a person of the demonstration; the token of the new session. */
  async asPersona(personaId: string, oldToken: string | null): Promise<string> {
    const person = await this.users.byId(personaId);
    if (!person) refuse('sign_in.persona_unknown');
    return this.#open(person.id, oldToken);
  }

  /** Makes a code for the browser that asked; null when nobody has the address. */
  async requestCode(email: string, browser: string, address: string): Promise<CodeToMail | null> {
    await this.#count('request', email, address);
    const person = await this.users.byEmail(email);
    if (!person) return null;
    const code = String(randomInt(100_000_000)).padStart(8, '0');
    await this.codes.add(person.id, hash(browser), hash(`${person.id} ${code}`));
    return { email: person.email, language: person.language, code };
  }

  /** Redeems a code in the browser that asked for it; the token of the new session. */
  async redeemCode(
    email: string,
    code: string,
    browser: string,
    address: string,
    oldToken: string | null,
  ): Promise<{ token: string; userId: string }> {
    await this.#count('redeem', email, address);
    const person = await this.users.byEmail(email);
    const good =
      person && (await this.codes.redeem(person.id, hash(browser), hash(`${person.id} ${code}`)));
    if (!good) refuse('sign_in.code_wrong');
    return { token: await this.#open(person.id, oldToken), userId: person.id };
  }

  /** The person behind a token, as they stand now; null when the session has ended. Asking is use. */
  async actorOf(token: string): Promise<Actor | null> {
    return (await this.actorsOf([token])).get(token) ?? null;
  }

  /**
   * The people behind many tokens, by token; those whose session has ended are absent. A request and
   * a live socket ask here, so that both count as use of the session.
   */
  async actorsOf(tokens: readonly string[]): Promise<Map<string, Actor>> {
    const found = await this.sessions.actorsOf(tokens.map(hash));
    return new Map(
      tokens.flatMap((token) => {
        const actor = found.get(hash(token).toString('hex'));
        return actor ? [[token, actor]] : [];
      }),
    );
  }

  async signOut(token: string): Promise<void> {
    await this.sessions.close(hash(token));
  }

  async #open(userId: string, oldToken: string | null): Promise<string> {
    if (oldToken) await this.sessions.close(hash(oldToken));
    const token = newToken();
    await this.sessions.open(hash(token), userId);
    return token;
  }

  async #count(step: string, email: string, address: string): Promise<void> {
    await this.attempts.take(`${step} address ${address}`, PER_ADDRESS);
    await this.attempts.take(`${step} account ${email.toLowerCase()}`, PER_ACCOUNT);
  }
}
