type Names = Readonly<Record<string, string>>;
export interface Manifest {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly overrides?: Names;
}
export interface Locked extends Manifest {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly link?: boolean;
}
export function lockfileTroubles(
  manifest: Manifest,
  lock: { readonly packages: Readonly<Record<string, Locked>> },
): string[];
