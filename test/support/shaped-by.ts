import * as fc from 'fast-check';
import type { z } from 'zod';
import { MARK } from './hostile-input.js';

/** Things that stand where they do not belong; some cannot even be written as JSON. */
const STRANGE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -0, -1, 0.5, 1e308, null, undefined, true, '', [], {}),
  fc.constantFrom(`${MARK}\u0000`, `${MARK}\ud800`, `\u202e${MARK}`, `${MARK}' or 1=1 --`),
  fc.constantFrom('{"__proto__":{"admin":true}}', '{"constructor":null}').map(read),
  fc.integer({ min: 10, max: 20_000 }).map((times) => MARK.repeat(times)),
  fc.integer({ min: 10, max: 3_000 }).map((depth) => read('['.repeat(depth) + ']'.repeat(depth))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.jsonValue({ maxDepth: 4 }),
);

function read(text: string): unknown {
  return JSON.parse(text) as unknown;
}

/** Names that a careless program would take for its own. */
const FOREIGN_KEYS = fc.constantFrom('__proto__', 'constructor', 'toString', 'length', MARK, '');

/**
 * Anything that has the shape of a schema, with something strange in some of its places: another kind,
 * a field too many or too few, a text that is too long, a number that is none.
 */
export const shapedBy = (schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: honest(schema) }, { weight: 1, arbitrary: STRANGE });

function honest(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = schema as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object':
      return anObject(def.shape);
    case 'array':
      return fc.array(shapedBy(def.element), { maxLength: 4 });
    case 'union':
      return fc.oneof(...def.options.map(shapedBy));
    case 'literal':
      return fc.constantFrom<unknown>(...def.values);
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries));
    case 'nullable':
    case 'optional':
    case 'default':
      return fc.oneof(shapedBy(def.innerType), fc.constantFrom(null, undefined));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: -1, max: 50 });
    case 'string':
      return A_TEXT;
    default:
      throw new Error(`nothing is known of ${def.type}`);
  }
}

const A_TEXT = fc.oneof(
  fc.constantFrom('T-SAT-2026-05-04', 'KELA', '2026-08', '2026-05-04', 'ei henkilötietoja'),
  fc.uuid(),
  fc.string({ maxLength: 40 }),
);

/** Mostly whole, sometimes with a field too few or too many. */
function anObject(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [key, shapedBy(part)]),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(parts) },
    { weight: 1, arbitrary: fc.record(parts, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(fc.record(parts), FOREIGN_KEYS, fc.jsonValue()).map(grafted) },
  );
}

/** As `JSON.parse` would make it: a key of any name is the object's own. */
const grafted = ([object, key, value]: [object, string, unknown]): unknown =>
  Object.defineProperty({ ...object }, key, { value, enumerable: true });
