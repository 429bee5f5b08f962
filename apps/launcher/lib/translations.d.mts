export function placeOf(path: string): { group: string; language: string; name: string } | null;
export function flatten(texts: object): Record<string, unknown>;
export function placeholders(text: string): string[];
export function translationTroubles(
  files: readonly { readonly path: string; readonly texts: object }[],
): string[];
