/** What a checked data set refers to is there. */
export function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`a checked data set lacks ${id}`);
  return value;
}
