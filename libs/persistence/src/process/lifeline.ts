import { SettingError } from './settings.js';

const PATIENCE_MS = 5_000;

/**
 * Ends the process when the one that started it is gone, however it went: a broken channel is the
 * only sign that a killed parent leaves.
 */
export function endWithParent(end: () => Promise<void>): void {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    void end().finally(() => process.exit(0));
  });
}

/**
 * Says why a process could not start. Of foreign errors the kind only: a message of a driver may quote
 * an address with a password in it.
 */
export function whyNotStarted(trouble: unknown): string {
  if (trouble instanceof SettingError) return trouble.message;
  const code: unknown = typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : '';
  const name = trouble instanceof Error ? trouble.name : typeof trouble;
  return `could not start: ${name} ${typeof code === 'string' ? code : ''}`.trim();
}
