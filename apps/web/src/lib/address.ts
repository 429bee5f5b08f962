/**
 * Fills an address of the contract (`/api/cases/:id`) and adds its query. Unset parts of the query
 * are left out; a missing part of the path is a programming error and throws.
 */
export function addressOf(
  pattern: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`address ${pattern} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, `${value as string | number | boolean}`]],
    ),
  ).toString();
  return search ? `${path}?${search}` : path;
}
