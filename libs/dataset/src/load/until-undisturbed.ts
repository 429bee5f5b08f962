const DEADLOCK = '40P01';
const TRIES = 5;

/**
 * Runs work anew when it met the product at work in the other order: PostgreSQL then ends one of the
 * two, and nothing of it has happened.
 */
export async function untilUndisturbed<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (trouble) {
      if (attempt === TRIES || codeOf(trouble) !== DEADLOCK) throw trouble;
    }
}

const codeOf = (trouble: unknown): unknown =>
  typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : undefined;
