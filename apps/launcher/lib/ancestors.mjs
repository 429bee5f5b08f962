import { readFileSync } from 'node:fs';

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'busybox']);

/** Name and parent of a process from Linux's own books; nothing where there are none. */
export function readProcess(pid) {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads one line of /proc/PID/stat: the name stands in parentheses and may itself hold any character. */
export function parseStat(line) {
  const end = line.lastIndexOf(')');
  const name = line.slice(line.indexOf('(') + 1, end);
  const parent = Number(line.slice(end + 2).split(' ')[1]);
  return { name, parent };
}

/**
 * Who started us, as far up as it matters: the parent, and npm above it when the parent is the
 * shell that npm starts scripts with. That shell passes no signal on, so a killed npm is only seen
 * by looking.
 */
export function whoStartedUs({ ppid = process.ppid, env = process.env, read = readProcess } = {}) {
  const parent = read(ppid);
  const viaShell = env.npm_lifecycle_event !== undefined && parent && SHELLS.has(parent.name);
  return { ppid, grandparent: viaShell ? parent.parent : undefined };
}

/** Whether the ones who started us are still there. */
export function stillThere(starter, { ppid = process.ppid, read = readProcess } = {}) {
  if (ppid !== starter.ppid) return false;
  if (starter.grandparent === undefined) return true;
  return read(ppid)?.parent === starter.grandparent;
}
