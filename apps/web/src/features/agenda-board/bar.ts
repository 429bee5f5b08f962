interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * Which columns a span covers. `starts` are the beginnings of the columns in order; the last column
 * runs to the end. A span that begins and ends with columns covers exactly those.
 */
export function barOf({ startsAt, endsAt }: Span, starts: readonly string[]) {
  const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)];
  const first = starts.findLastIndex((start) => Date.parse(start) <= from);
  const last = starts.findLastIndex((start) => Date.parse(start) < to);
  const at = Math.max(0, first);
  return { from: at, span: Math.max(1, last - at + 1) };
}
