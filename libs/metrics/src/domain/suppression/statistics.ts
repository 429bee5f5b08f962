import type { FlowFigures } from '../figures.js';
import { byText } from '../tally.js';
import { pointerTo } from './json-pointer.js';

/** What a statistic counts. `PENDING` is never shown: feedback that is neither done nor overdue. */
export type Kind =
  | 'CONSULTED'
  | 'NEW'
  | 'VIA_TEAM'
  | 'DIRECT'
  | 'EXIT'
  | 'NEED'
  | 'CONTACT'
  | 'DONE'
  | 'OVERDUE'
  | 'PENDING'
  | 'WAITING'
  | 'BOTTLENECK';

/** One count of the figures: how to read it, and every place of the object where it can be seen. */
export interface Statistic {
  readonly kind: Kind;
  readonly pointers: readonly string[];
  readonly countIn: (figures: FlowFigures) => number;
}

type Counter = (figures: FlowFigures) => number;

const single = (kind: Kind, pointers: readonly string[], countIn: Counter): Statistic => ({
  kind,
  pointers,
  countIn,
});

const WAIT_PLACES = ['median', 'mean', 'max', 'p90NearestRank'];

/**
 * The counts that every object has. The team's TYM exits are one count seen in two places. Waiting
 * has the size of the cases it speaks of: days of fewer than five cases are as telling as the count.
 */
const ALWAYS: readonly Statistic[] = [
  single('CONSULTED', ['/consultedCases'], (of) => of.consultedCases),
  single('NEW', ['/newTymCustomerships'], (of) => of.newTymCustomerships),
  single('VIA_TEAM', ['/exits/TYM_CUSTOMERSHIP', '/ofWhichViaTeam'], (of) => of.ofWhichViaTeam),
  single('DIRECT', ['/ofWhichDirect'], (of) => of.ofWhichDirect),
  single('DONE', ['/feedbackDone'], (of) => of.feedbackDone),
  single('OVERDUE', ['/feedbackOverdue'], (of) => of.feedbackOverdue.length),
  single('PENDING', [], (of) => of.consultedCases - of.feedbackDone - of.feedbackOverdue.length),
  single(
    'WAITING',
    WAIT_PLACES.map((key) => pointerTo('waitDays', key)),
    (of) => of.consultedCases,
  ),
];

type Coded = 'exits' | 'needs' | 'socialCareContacts' | 'bottlenecks';

const CODED: readonly (readonly [Coded, Kind])[] = [
  ['exits', 'EXIT'],
  ['needs', 'NEED'],
  ['socialCareContacts', 'CONTACT'],
  ['bottlenecks', 'BOTTLENECK'],
];

/** The statistics of these figures: the ones that are always there, and one for every code seen. */
export function statisticsOf(figures: readonly FlowFigures[]): readonly Statistic[] {
  const coded = CODED.flatMap(([field, kind]) =>
    codesOf(figures, field)
      .filter((code) => code !== 'TYM_CUSTOMERSHIP')
      .map((code) => ofCode(field, kind, code)),
  );
  return [...ALWAYS, ...coded];
}

const codesOf = (figures: readonly FlowFigures[], field: Coded): string[] =>
  [...new Set(figures.flatMap((of) => Object.keys(of[field])))].sort(byText);

function ofCode(field: Coded, kind: Kind, code: string): Statistic {
  return single(kind, [pointerTo(field, code)], (of) => {
    const counts: Readonly<Record<string, number>> = of[field];
    return counts[code] ?? 0;
  });
}
