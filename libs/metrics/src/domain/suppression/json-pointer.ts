/** Names a place in a JSON document (RFC 6901: `~` becomes `~0`, `/` becomes `~1`). */
export const pointerTo = (...keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
