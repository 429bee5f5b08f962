/**
 * Ends the process when the one that started it is gone, however it went: a broken channel is the
 * only sign that a killed parent leaves.
 */
export function endWithParent(end: () => Promise<void>): void {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    void end().finally(() => process.exit(0));
  });
}
