/** How often each code occurs; a code that does not occur has no key. */
export type Tally = Readonly<Record<string, number>>;

type Order = (a: readonly [string, number], b: readonly [string, number]) => number;

/** Code-point order: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const byCode: Order = ([a], [b]) => byText(a, b);
export const mostFirst: Order = (a, b) => b[1] - a[1] || byCode(a, b);

/** Counts codes; the keys stand in the order asked for. */
export function tally(codes: readonly string[], order: Order): Tally {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(order));
}
