/** What a list shows of a message. */
export interface MailHeaders {
  readonly to: string;
  readonly subject: string;
}

/** Reads the address and the subject of a raw message, words of RFC 2047 decoded. */
export function mailHeaders(raw: string): MailHeaders {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const value = (name: string): string =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  return { to: address(value('to')), subject: decoded(value('subject')) };
}

const address = (to: string): string => /<([^<>]+)>\s*$/.exec(to)?.[1] ?? to;

/** Neighbouring encoded words are one text (RFC 2047 6.2); other bytes stay as they are. */
function decoded(text: string): string {
  const joined = text.replaceAll(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  return joined.replaceAll(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) =>
    Buffer.concat([...run.matchAll(/\?([bq])\?([^?]*)\?=/gi)].map(bytes)).toString('utf8'),
  );
}

function bytes([, encoding = '', content = '']: RegExpMatchArray): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  const plain = content
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(plain, 'latin1');
}
