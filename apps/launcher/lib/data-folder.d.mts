export interface Places {
  readonly path: string;
  readonly cluster: string;
  readonly postgresLog: string;
  readonly prepared: string;
  readonly log: (name: string) => string;
}
export function kindOfFolder(
  names: readonly string[] | undefined,
): 'absent' | 'empty' | 'ours' | 'foreign';
export function openDataFolder(path: string): Places;
export function emptyDataFolder(path: string): void;
