export interface Found {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Everything at a pattern such as `people.*.roles.*.areas.*`, where a star is any place of a list. */
export function placesAt(value: unknown, pattern: string): Found[] {
  return walk({ path: [], value }, pattern.split('.'));
}

function walk({ path, value }: Found, [step, ...rest]: readonly string[]): Found[] {
  if (step === undefined) return value === undefined || value === null ? [] : [{ path, value }];
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => walk({ path: [...path, index], value: item }, rest))
      : [];
  const next: unknown = typeof value === 'object' && value ? Reflect.get(value, step) : undefined;
  return walk({ path: [...path, step], value: next }, rest);
}
