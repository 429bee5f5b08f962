/** A word that no honest answer contains: whoever finds it in a refusal has been echoed. */
export const MARK = 'Zqjxw';

/** JSON texts that stand in the place of a value; as texts, so that a `__proto__` is really sent. */
const VALUES: readonly string[] = [
  `"${MARK}\\u0000"`,
  `"${MARK}\\ud800"`,
  `"\\u202e${MARK}"`,
  JSON.stringify(MARK.repeat(2_000)),
  `"${MARK}' or 1=1 --"`,
  `"../../${MARK}"`,
  '""',
  '[]',
  '{}',
  `[["${MARK}"]]`,
  `{"__proto__": {"admin": "${MARK}"}}`,
  '{"constructor": {"prototype": {"admin": true}}}',
  'null',
  'true',
  '-1',
  '1e308',
  '0.5',
];

/** Whole bodies. */
export const BODIES: readonly string[] = [
  '[]',
  '[{}]',
  '"text"',
  'null',
  '0',
  '{"__proto__": {"admin": true}}',
  '{"constructor": null}',
  `{"${MARK}": 1}`,
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
];

/** Parts of an address in the place of an id. */
export const IDS: readonly string[] = [
  '%00',
  `${MARK}%00`,
  '%ED%A0%80',
  '%F0%9F%92%A9',
  '%FF',
  MARK.repeat(1_000),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '..%2F..%2Fetc',
  `${MARK}'%20or%201=1`,
  '%2e%2e',
  '-',
];

/** Queries that give one key a strange value. */
export const queries = (key: string): string[] => [
  `${key}=%00`,
  `${key}=${MARK}%00`,
  `${key}=%ED%A0%80`,
  `${key}=${MARK.repeat(500)}`,
  `${key}=a&${key}=b`,
  `${key}[]=a`,
  `${key}[__proto__]=${MARK}`,
  `${key}=`,
  `__proto__=${MARK}`,
  `constructor=${MARK}&${key}=a`,
];

/**
 * Every body that differs from a good one in one place: there stands something hostile instead, or the
 * good text with something that does not belong in any.
 */
export function* spoilt(good: unknown): Generator<string> {
  for (const [turn, place] of [...placesIn(good)].entries())
    for (const value of [...oneInThree(turn), ...grafts(valueAt(good, place))])
      yield written(good, place, value);
}

/** A third of the values, another for each place: all of them meet every kind of field soon enough. */
const oneInThree = (turn: number): string[] =>
  VALUES.filter((_value, index) => (index + turn) % 3 === 0);

type Place = readonly (string | number)[];

const grafts = (value: unknown): string[] =>
  typeof value === 'string'
    ? ['\\u0000', '\\ud800', '\\udfff'].map(
        (graft) => `${JSON.stringify(value).slice(0, -1)}${graft}"`,
      )
    : [];

function* placesIn(value: unknown, here: Place = []): Generator<Place> {
  if (here.length > 0) yield here;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...here, Array.isArray(value) ? Number(key) : key]);
}

const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    value,
  );

/** The good body as JSON, with a JSON text put in one place. */
function written(value: unknown, [key, ...rest]: Place, text: string): string {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return `[${value.map((inner, index) => (index === key ? written(inner, rest, text) : JSON.stringify(inner))).join(',')}]`;
  const parts = Object.entries(value as object).map(
    ([name, inner]) =>
      `${JSON.stringify(name)}:${name === key ? written(inner, rest, text) : JSON.stringify(inner)}`,
  );
  return `{${parts.join(',')}}`;
}
