export interface Process {
  readonly name: string;
  readonly parent: number;
}
export interface Starter {
  readonly ppid: number;
  readonly grandparent: number | undefined;
}
type Read = (pid: number) => Process | undefined;
export function parseStat(line: string): Process;
export function whoStartedUs(seen: {
  readonly ppid: number;
  readonly env: Readonly<Record<string, string>>;
  readonly read: Read;
}): Starter;
export function stillThere(
  starter: Starter,
  seen: { readonly ppid: number; readonly read: Read },
): boolean;
