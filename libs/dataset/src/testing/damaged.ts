/** A place in a file such as `cases.3.ageBand`, and what to put there; `undefined` takes it away. */
export type Change = readonly [place: string, value: unknown];

/** The text of a data set with some places changed. */
export function damaged(text: string, changes: readonly Change[]): string {
  const file: unknown = JSON.parse(text);
  for (const [place, value] of changes) put(file, place.split('.'), value);
  return JSON.stringify(file);
}

function put(into: unknown, [step, ...rest]: readonly string[], value: unknown): void {
  if (typeof into !== 'object' || into === null || step === undefined)
    throw new Error('there is no such place');
  if (rest.length > 0) put(Reflect.get(into, step), rest, value);
  else if (value === undefined) Reflect.deleteProperty(into, step);
  else Reflect.set(into, step, value);
}
