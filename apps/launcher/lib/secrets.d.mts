export function secretsOf(
  folder: string,
  options: { readonly clusterThere: boolean },
): Record<'superuser' | 'owner' | 'app' | 'keys', string>;
export function ensureKeyRing(folder: string, options: { readonly clusterThere: boolean }): string;
