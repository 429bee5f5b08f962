export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}
export function closedDoor(
  path: string,
  account: Account,
  look: (path: string) => { readonly mode: number; readonly uid: number; readonly gid: number },
): string | undefined;
