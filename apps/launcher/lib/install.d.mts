export function isInstalled(seen: {
  readonly wanted: string;
  readonly recorded: string | undefined;
  readonly treeAt: number | undefined;
  readonly lockfileAt: number;
  readonly recordedAt: number | undefined;
}): boolean;
