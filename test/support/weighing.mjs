/** Loaded into a program that is weighed: on request it clears away what nobody holds, and tells the rest. */
process.on('message', (message) => {
  if (message !== 'weigh') return;
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send((heapUsed + external) / 1_048_576);
});
process.channel?.unref();
