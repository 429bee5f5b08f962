/** One property as the stream has it: parameter values decoded (RFC 6868), the value raw. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
}

const NAME = /^[A-Z][A-Z0-9-]*/;
const PARAM = /^;([A-Z][A-Z0-9-]*)=((?:"[^"]*"|[^",:;]*)(?:,(?:"[^"]*"|[^",:;]*))*)/;
const VALUES = /"([^"]*)"|([^",]+)/g;

/** Takes a content line apart by the grammar of RFC 5545 3.1; throws on what does not fit it. */
export function readProperty(line: string): Property {
  const [name = ''] = NAME.exec(line) ?? [];
  if (!name) throw new Error('a line without a property name');
  const params: Record<string, string[]> = {};
  let rest = line.slice(name.length);
  for (let hit = PARAM.exec(rest); hit; hit = PARAM.exec(rest)) {
    const [whole, key = '', list = ''] = hit;
    if (params[key]) throw new Error(`${name}: ${key} twice`);
    params[key] = [...list.matchAll(VALUES)].map(([, quoted, bare]) =>
      decode(quoted ?? bare ?? ''),
    );
    rest = rest.slice(whole.length);
  }
  if (!rest.startsWith(':')) throw new Error(`${name}: parameters do not follow the grammar`);
  return { name, params, value: rest.slice(1) };
}

const CARETS: Readonly<Record<string, string>> = { '^^': '^', "^'": '"', '^n': '\n' };

function decode(value: string): string {
  return value.replace(/\^[\^'n]/g, (pair) => CARETS[pair] ?? pair);
}
