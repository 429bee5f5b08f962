import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a foreign page. Browsers name the page in Origin or Sec-Fetch-Site; a
 * request without either is no browser's cross-site request (TRUST 11, 20).
 */
export function isForeign(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const origin = headers.origin;
  return origin !== undefined && !ownOrigins(headers, publicUrl).includes(origin);
}

const ownOrigins = ({ host }: IncomingHttpHeaders, publicUrl: string): string[] => {
  const { origin, protocol } = new URL(publicUrl);
  return protocol === 'http:' && host && isNobodysName(host)
    ? [origin, `http://${host}`]
    : [origin];
};

/**
 * Whether a host is localhost or a plain IP address. Without TLS we may be typed by several of them; a
 * name in Host is never believed, for a foreign page can let its own name point to us (DNS rebinding).
 */
const isNobodysName = (host: string): boolean =>
  /^(localhost|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host);
