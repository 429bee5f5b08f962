import { z } from 'zod';

/** What can be read of a value that may be broken: every part may be missing. */
export type Salvaged<T> = T extends readonly (infer Item)[]
  ? readonly (Salvaged<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined }
    : T;

/**
 * Reads the good parts of a broken value, so that the rules between them can still be checked: a file
 * is told every error at once, not one layer of them at a time. Places in lists stay where they are.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.output<Schema>> | undefined {
  return readable(schema, value) as Salvaged<z.output<Schema>> | undefined;
}

function readable(schema: z.ZodType, value: unknown): unknown {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => readable(bare.element as z.ZodType, item));
  if (bare instanceof z.ZodObject && isRecord(value)) return readableFields(bare, value);
  const read = schema.safeParse(value);
  return read.success ? read.data : undefined;
}

const readableFields = (schema: z.ZodObject, value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => [
      key,
      readable(field as z.ZodType, value[key]),
    ]),
  );

function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
