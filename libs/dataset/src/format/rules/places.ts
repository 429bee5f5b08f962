export interface Found {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Everything at a pattern such as `people.*.roles.*.areas.*`, where a star is any place of a list. */
export const placesAt = (value: unknown, pattern: string): Found[] =>
  placesAtSteps(value, pattern.split('.'));

/** The same where a step may be a name of the file's own. */
export const placesAtSteps = (value: unknown, steps: readonly string[]): Found[] =>
  walk({ path: [], value }, steps);

function walk({ path, value }: Found, [step, ...rest]: readonly string[]): Found[] {
  if (step === undefined) return value === undefined || value === null ? [] : [{ path, value }];
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => walk({ path: [...path, index], value: item }, rest))
      : [];
  const next: unknown = typeof value === 'object' && value ? Reflect.get(value, step) : undefined;
  return walk({ path: [...path, step], value: next }, rest);
}
