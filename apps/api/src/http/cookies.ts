import type { CookieOptions, Request } from 'express';

/** Names and attributes of our cookies; behind TLS they are bound to the host and Secure. */
export class Cookies {
  readonly session: string;
  readonly browser: string;
  readonly options: CookieOptions;

  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.session = secure ? '__Host-rukkanen' : 'rukkanen';
    this.browser = secure ? '__Host-rukkanen-browser' : 'rukkanen-browser';
    this.options = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  }
}

/** One cookie of a request, or null. The first one of a name counts. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return rest.join('=') || null;
  }
  return null;
}

export const cookieOf = (request: Request, name: string): string | null =>
  readCookie(request.headers.cookie, name);
