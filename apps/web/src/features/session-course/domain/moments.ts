import { foldView } from '@rukkanen/agenda';
import type { LiveView, SessionCourse, Stay } from '@rukkanen/contract';

type Told = Pick<SessionCourse, 'start' | 'lines'>;

/** The room as it was after so many lines; 0 is before the first. */
export const roomAt = ({ start, lines }: Told, count: number): LiveView =>
  lines.slice(0, count).reduce(foldView, start);

/** Who was there when so many lines had happened; nobody is known before the first. */
export function presentAt(lines: Told['lines'], stays: readonly Stay[], count: number): Stay[] {
  const at = lines[count - 1]?.at;
  return at === undefined ? [] : stays.filter((stay) => covers(stay, Date.parse(at)));
}

const covers = ({ from, to }: Stay, at: number): boolean =>
  Date.parse(from) <= at && (to === null || at <= Date.parse(to));
