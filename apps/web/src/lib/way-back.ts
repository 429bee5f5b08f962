/** The sign-in address that remembers where one wanted to go. */
export const wayBack = (wanted: string): string =>
  wanted === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: wanted }).toString()}`;

/** Where to go after signing in: only inside the product, whatever the address says. */
export function wantedPage(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
