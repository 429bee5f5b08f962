import type { AgendaBoard, FunctionKey, QueueItem } from '@rukkanen/contract';

type Fits = Pick<AgendaBoard, 'windows'>;

/**
 * Whom a waiting case would call in beside those who come already: the fewer, the better it fits the
 * session (SES-07). Whoever brings another case comes for that one only and does not count.
 */
export const alsoNeeded = (
  { windows }: Fits,
  { functions }: Pick<QueueItem, 'functions'>,
): FunctionKey[] => {
  const come = new Set(
    windows.filter(({ part }) => part !== 'BRINGER').map((window) => window.function),
  );
  return functions.filter((own) => !come.has(own));
};
