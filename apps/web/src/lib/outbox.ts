import type { LiveCommand } from '@rukkanen/contract';

/** A command that has been given and whose answer has not come. */
export interface Unsent {
  readonly commandId: string;
  readonly command: LiveCommand;
  /** The place in the log that its giver had seen, own earlier commands counted in. */
  readonly expectedSeq: number;
  /** Whether the way was cut while it waited: then its giver may have gone on to something else. */
  readonly waited: boolean;
}

/**
 * Commands of one screen in the order in which they were given, one under way at a time. What the world
 * has overtaken while the way was cut waits in `conflicts` for its giver to say: send anew, or let go.
 */
export interface Outbox {
  readonly unsent: readonly Unsent[];
  readonly conflicts: readonly Unsent[];
}

export const EMPTY: Outbox = { unsent: [], conflicts: [] };

export const put = (box: Outbox, one: Unsent): Outbox => ({ ...box, unsent: [...box.unsent, one] });

/** The way is cut: whatever has not been answered waits. */
export const cutOff = (box: Outbox): Outbox => ({
  ...box,
  unsent: box.unsent.map((one) => (one.waited ? one : { ...one, waited: true })),
});

/**
 * A command has been carried out, and its last line stands at `seq`. The next ones were given in the
 * knowledge of it, and of nothing else: they go on from there only where every line up to it is its own.
 * Beside the talk a command is carried out wherever the log is; there only the very next place is
 * certain to be its own.
 */
export function answered(box: Outbox, commandId: string, seq: number, isBeside: boolean): Outbox {
  const done = box.unsent.find((one) => one.commandId === commandId);
  const isOwn = done !== undefined && (!isBeside || seq <= done.expectedSeq + 1);
  return {
    ...box,
    unsent: box.unsent
      .filter((one) => one !== done)
      .map((one) => (isOwn && one.expectedSeq < seq ? { ...one, expectedSeq: seq } : one)),
  };
}

/** A command has been refused for what it is: it goes, and the others are tried all the same. */
export const refused = (box: Outbox, commandId: string): Outbox => ({
  ...box,
  unsent: box.unsent.filter((one) => one.commandId !== commandId),
});

/**
 * A command came too late. If it had waited, it and what was given after it become conflicts, in their
 * order, for they leant on each other; what says something of oneself alone (`isBeside`) goes on.
 */
export function overtaken(
  box: Outbox,
  commandId: string,
  isBeside: (command: LiveCommand) => boolean,
): Outbox {
  const at = box.unsent.findIndex((one) => one.commandId === commandId);
  const late = box.unsent[at];
  if (!late?.waited) return refused(box, commandId);
  const isStuck = (one: Unsent, index: number) =>
    one === late || (index > at && !isBeside(one.command));
  return {
    unsent: box.unsent.filter((one, index) => !isStuck(one, index)),
    conflicts: [...box.conflicts, ...box.unsent.filter(isStuck)],
  };
}

/** Its giver lets a command go, before it was sent or after it was overtaken. */
export const letGo = (box: Outbox, commandId: string): Outbox => ({
  unsent: box.unsent.filter((one) => one.commandId !== commandId),
  conflicts: box.conflicts.filter((one) => one.commandId !== commandId),
});

/** Its giver has seen what stands now and wants it all the same: it is a new command, given now. */
export function sentAnew(
  box: Outbox,
  commandId: string,
  now: { readonly commandId: string; readonly expectedSeq: number },
): Outbox {
  const one = box.conflicts.find((conflict) => conflict.commandId === commandId);
  if (!one) return box;
  return put(letGo(box, commandId), { ...one, ...now, waited: false });
}
