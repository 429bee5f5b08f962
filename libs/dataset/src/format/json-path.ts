/** One thing that is wrong with a file, and where. Says what was expected, never what was found. */
export interface Issue {
  /** JSONPath of the place, such as `$.cases[3].ageBand` (RFC 9535). */
  readonly path: string;
  readonly message: string;
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Writes a path as JSONPath; names that are not plain words stand in brackets. */
export const jsonPath = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((path, step) => path + stepOf(step), '$');

function stepOf(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return PLAIN.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
