import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

/** A string in a body that a person may write words into, and whether the contract marks it. */
export interface WrittenField {
  /** Names from the body down; `0` is the first of a list. */
  readonly path: readonly string[];
  /** Marked as a text about a client: it passes the guard. */
  readonly human: boolean;
  /** The kinds that must be chosen on the way, such as `decide`. */
  readonly kinds: readonly string[];
}

/**
 * Every string of a body that is free: no list of values, no format, no pattern but that it is one
 * line. Read from the contract's schema itself, so that a new field is here by being written there.
 */
export function writtenFields(body: z.ZodType): WrittenField[] {
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Json;
  return fieldsIn(schema, schema, [], []);
}

const ONE_LINE = '^\\P{C}*$';

function fieldsIn(
  node: Json,
  root: Json,
  path: readonly string[],
  kinds: readonly string[],
): WrittenField[] {
  const { $ref, properties = {}, additionalProperties, items, anyOf, oneOf, type } = node;
  if (typeof $ref === 'string') return fieldsIn(resolved($ref, root), root, path, kinds);
  if (type === 'string' && isFree(node)) {
    return [{ path, kinds, human: node['humanText'] === true }];
  }
  const kind = kindOf(properties as Json);
  const inside = kind === null ? kinds : [...kinds, kind];
  return [
    ...Object.entries(properties as Record<string, Json>).flatMap(([name, child]) =>
      fieldsIn(child, root, [...path, name], inside),
    ),
    ...(isJson(additionalProperties)
      ? fieldsIn(additionalProperties, root, [...path, someKey(node)], inside)
      : []),
    ...(isJson(items) ? fieldsIn(items, root, [...path, '0'], inside) : []),
    ...[anyOf, oneOf].flatMap((options) =>
      Array.isArray(options)
        ? options.flatMap((option: Json) => fieldsIn(option, root, path, inside))
        : [],
    ),
  ];
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A key of a record: one of its closed list, where it has one. */
function someKey({ propertyNames }: Json): string {
  const names = isJson(propertyNames) ? propertyNames['enum'] : null;
  return Array.isArray(names) ? String(names[0]) : 'any';
}

const resolved = (ref: string, root: Json): Json =>
  (root['$defs'] as Record<string, Json>)[ref.replace('#/$defs/', '')] ?? {};

const isFree = ({ enum: values, const: only, format, pattern, humanText }: Json): boolean =>
  humanText === true ||
  (values === undefined &&
    only === undefined &&
    format === undefined &&
    (pattern === undefined || pattern === ONE_LINE));

/** The `type` that a union is told apart by. */
function kindOf(properties: Json): string | null {
  const { type } = properties as Record<string, Json | undefined>;
  return typeof type?.['const'] === 'string' ? type['const'] : null;
}

/** A copy of a body with words planted at a path, through whatever is already there. */
export function planted(body: unknown, [name, ...rest]: readonly string[], words: string): unknown {
  if (name === undefined) return words;
  if (name === '0') {
    const [first, ...others] = Array.isArray(body) ? (body as unknown[]) : [];
    return [planted(first, rest, words), ...others];
  }
  const fields = isJson(body) ? body : {};
  return { ...fields, [name]: planted(fields[name], rest, words) };
}
