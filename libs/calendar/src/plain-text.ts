/**
 * Makes a human text fit to be written: every kind of line break becomes one, and characters that RFC 5545
 * 3.3.11 does not allow in a text (control characters, halves of a character) are taken out.
 *
 * U+2028 and its kin count as line breaks because readers written in other languages split on them.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

/** The same on one line, for names: a parameter value has no line breaks worth keeping. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/**
 * An address as it stands after `mailto:`, where nothing is ever escaped; so what would need it is refused.
 *
 * @throws RangeError `calendar.address`
 */
export function mailbox(email: string): string {
  if (!/^[^\s"(),:;<>@[\\\]\p{Cc}]+@[^\s"(),:;<>@[\\\]\p{Cc}]+$/u.test(email)) {
    throw new RangeError('calendar.address');
  }
  return email;
}

/**
 * A web address as it stands in a stream: absolute, http(s), in ASCII, safe to write unescaped.
 *
 * @throws RangeError `calendar.url`
 */
export function webAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new RangeError('calendar.url');
  return url.href.replaceAll('\\', '%5C');
}
