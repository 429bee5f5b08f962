export function fingerprint(paths: readonly string[], options?: { readonly from: string }): string;
