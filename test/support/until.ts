import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 20;

/** Waits until something is so; it fails with what was waited for when that takes too long. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  limitMs = 15_000,
): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await sleep(EVERY_MS);
  }
}
