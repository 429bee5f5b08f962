/** A path of keys and places into a parsed file. */
type Steps = readonly (string | number)[];

/** The text of a data set with some places set to other values; `undefined` takes a place away. */
export function damaged(text: string, changes: readonly (readonly [Steps, unknown])[]): string {
  const file: unknown = JSON.parse(text);
  for (const [steps, value] of changes) put(file, steps, value);
  return JSON.stringify(file);
}

function put(into: unknown, [step, ...rest]: Steps, value: unknown): void {
  if (typeof into !== 'object' || into === null || step === undefined)
    throw new Error('there is no such place');
  if (rest.length > 0) put(Reflect.get(into, step), rest, value);
  else if (value === undefined) Reflect.deleteProperty(into, step);
  else Reflect.set(into, step, value);
}
