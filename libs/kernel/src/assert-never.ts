/** Fails to compile when a case of a union is not handled, and throws should one slip in. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${typeof value}`);
}
