const OCTETS = 75;

/**
 * Splits a stream into whole content lines (RFC 5545 3.1), or throws on the first thing that a strict
 * client stumbles on: a line break other than CRLF, no CRLF at the end, a line of more than 75 octets, a
 * fold inside a character, a byte order mark, a control character, an empty line.
 *
 * Messages tell the number of the line and never its content.
 */
export function unfold(stream: string | Uint8Array): string[] {
  const lines = physicalLines(typeof stream === 'string' ? Buffer.from(stream) : stream);
  const whole: string[] = [];
  for (const line of lines) {
    if (!/^[ \t]/.test(line)) whole.push(line);
    else if (whole.length === 0) throw new Error('line 1: folded before it began');
    else whole.push(`${whole.pop()}${line.slice(1)}`);
  }
  return whole;
}

function physicalLines(stream: Uint8Array): string[] {
  const lines = splitAtCrlf(stream);
  if (lines.pop()?.length !== 0) throw new Error('the last line does not end in CRLF');
  return lines.map((octets, index) => {
    const flaw = flawOf(octets);
    if (flaw) throw new Error(`line ${index + 1}: ${flaw}`);
    return Buffer.from(octets).toString();
  });
}

function splitAtCrlf(stream: Uint8Array): Uint8Array[] {
  const parts = Buffer.from(stream).toString('latin1').split('\r\n');
  return parts.map((part) => Buffer.from(part, 'latin1'));
}

function flawOf(octets: Uint8Array): string | undefined {
  if (octets.length === 0) return 'empty';
  if (octets.some((octet) => octet === 0x0a || octet === 0x0d)) return 'line break other than CRLF';
  if (octets.length > OCTETS) return `${octets.length} octets`;
  if (octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf) return 'byte order mark';
  if (octets.some((octet) => octet === 0x7f || (octet < 0x20 && octet !== 0x09))) {
    return 'control character';
  }
  return isUtf8(octets) ? undefined : 'not UTF-8, or folded inside a character';
}

function isUtf8(octets: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return true;
  } catch {
    return false;
  }
}
