/**
 * Loaded into a server before its own program: says on request what it holds. Garbage is collected
 * first, since what nobody has collected yet says nothing of what a socket needs.
 */
export interface Weight {
  /** Heap and buffers in use (bytes). */
  readonly held: number;
  /** What the system has given to the process (bytes). */
  readonly resident: number;
}

process.on('message', (asked) => {
  if (asked !== 'weigh') return;
  for (let pass = 0; pass < 3; pass++) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ held: heapUsed + external, resident: rss } satisfies Weight);
});
process.channel?.unref(); // it alone keeps nobody running
