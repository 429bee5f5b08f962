import { Injectable } from '@nestjs/common';
import { SignIn } from '@rukkanen/identity';
import { answered, Rounds, type Actor } from '@rukkanen/kernel';

/** Look-ups at once. */
const LANES = 2;

/**
 * Who stands behind a token at this moment. Nothing is remembered: whoever asks while a look-up is under
 * way is answered by the next one, which serves all who wait (TRUST 12).
 */
@Injectable()
export class LookUps {
  readonly #rounds: Rounds<string, Actor | null>;

  constructor(signIn: SignIn) {
    this.#rounds = new Rounds(async (tokens) => {
      const found = await signIn.actorsOf([...new Set(tokens)]);
      return tokens.map((token) => answered(found.get(token) ?? null));
    }, LANES);
  }

  actorOf(token: string): Promise<Actor | null> {
    return this.#rounds.ask(token);
  }
}
