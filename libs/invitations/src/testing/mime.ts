/** One part of a message, its body decoded. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly body: Buffer;
}

/** The message's own headers and its leaves in the order in which they stand. */
export function readMessage(raw: Buffer): { headers: Part['headers']; parts: Part[] } {
  const { headers } = split(raw.toString('latin1'));
  return { headers, parts: leaves(raw.toString('latin1')) };
}

/** The one leaf of a type. */
export function partOf(raw: Buffer, type: string): Part {
  const found = readMessage(raw).parts.filter((part) => part.type.startsWith(type));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} parts of ${type}`);
  return only;
}

function split(text: string): { headers: Map<string, string>; body: string } {
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: text.slice(end + 4) };
}

function leaves(text: string): Part[] {
  const { headers, body } = split(text);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => leaves(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  return [
    { headers, type, body: decode(body, headers.get('content-transfer-encoding') ?? '7bit') },
  ];
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(plain, 'latin1');
}

/** A header as a person reads it: encoded words of RFC 2047 decoded, neighbours as one text. */
export function readable(header: string | undefined): string {
  const joined = (header ?? '').replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (run) => {
    const parts = [...run.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)];
    return Buffer.concat(parts.map(([, how = '', word = '']) => unword(how, word))).toString();
  });
}

const unword = (how: string, word: string): Buffer =>
  how.toUpperCase() === 'B'
    ? decode(word, 'base64')
    : decode(word.replaceAll('_', ' '), 'quoted-printable');
