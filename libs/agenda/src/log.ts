import type { LiveLine, LiveTexts, LiveView } from '@rukkanen/contract';
import { evolve } from './evolve.js';
import { textIdsOf } from './view.js';

/** A screen's copy: the view, and the highest place in the log that it has heard of. */
export interface LiveLog {
  readonly view: LiveView;
  readonly heard: number;
}

/** Whether something has happened that the screen does not know: it then asks for `since`. */
export const isMissing = ({ view, heard }: LiveLog): boolean => heard > view.seq;

/** One viewer's view after one of that viewer's lines: the same rules as the server's. */
export function foldView(view: LiveView, { event, at, texts }: LiveLine): LiveView {
  const after = evolve(view, event, at);
  return { ...after, texts: wordsOf(after, { ...view.texts, ...texts }) };
}

/** Words to which nothing refers any more leave the screen, such as those of a decision taken back. */
function wordsOf(view: LiveView, texts: LiveTexts): LiveTexts {
  const ids = new Set(textIdsOf(view));
  return Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
}

/** Takes lines in: those already seen are skipped, and a gap is only marked. */
export const take = (log: LiveLog, lines: readonly LiveLine[]): LiveLog =>
  lines.reduce<LiveLog>(
    ({ view, heard }, line) => ({
      view: line.seq === view.seq + 1 ? foldView(view, line) : view,
      heard: Math.max(heard, line.seq),
    }),
    log,
  );

/** Takes a fresh view in, unless the screen is already further. */
export const renew = (log: LiveLog, view: LiveView): LiveLog => ({
  view: view.seq >= log.view.seq ? view : log.view,
  heard: Math.max(log.heard, view.seq),
});

/** Notes a place that an answer named, whose lines may still be on their way. */
export const hear = (log: LiveLog, seq: number): LiveLog => ({
  ...log,
  heard: Math.max(log.heard, seq),
});
