import type { RefusalCode } from '@rukkanen/contract';

/**
 * The product says no, with a code from the closed list. `details` hold ids, codes and places, never
 * a text that a person wrote.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Stops here with a refusal. */
export function refuse(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}): never {
  throw new Refused(code, details);
}
