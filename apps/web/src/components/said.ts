import { toast } from './toasts.js';

/**
 * Says that a change has been made, even when the page has moved on to the next case meanwhile. A
 * failure is shown where the change was asked for.
 */
export const said = (change: Promise<unknown>, words: string): void =>
  void change.then(
    () => toast(words),
    () => undefined,
  );
