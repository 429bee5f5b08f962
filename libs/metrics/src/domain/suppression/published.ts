import type { FlowFigures as PublishedFlow } from '@rukkanen/contract';
import type { FlowFigures } from '../figures.js';
import { byText } from '../tally.js';
import type { Tally } from '../tally.js';
import { pointerTo } from './json-pointer.js';

/**
 * The figures as anyone may see them: the same object with protected places null and listed in
 * `hidden` as JSON Pointers (RFC 6901). A code without a key still means zero, and null without a
 * pointer still means that there was nothing to be a share or a mean of.
 */
export function published(
  figures: FlowFigures,
  protectedCounts: ReadonlySet<string>,
): PublishedFlow {
  const hidden = new Set([...protectedCounts, ...ratiosOn(figures, protectedCounts)]);
  const leaf = <T>(pointer: string, value: T): T | null => (hidden.has(pointer) ? null : value);
  const leaves = <T, K extends string>(key: string, of: Readonly<Record<K, T>>) =>
    mapValues(of, (value, code) => leaf(pointerTo(key, code), value));
  const shown: Omit<PublishedFlow, 'hidden'> = {
    consultedCases: leaf('/consultedCases', figures.consultedCases),
    exits: leaves('exits', figures.exits),
    newTymCustomerships: leaf('/newTymCustomerships', figures.newTymCustomerships),
    ofWhichViaTeam: leaf('/ofWhichViaTeam', figures.ofWhichViaTeam),
    ofWhichDirect: leaf('/ofWhichDirect', figures.ofWhichDirect),
    directSharePercent: leaf('/directSharePercent', figures.directSharePercent),
    needs: leaves('needs', figures.needs),
    needsPercent: leaves('needsPercent', figures.needsPercent),
    socialCareContacts: leaves('socialCareContacts', figures.socialCareContacts),
    waitDays: leaves('waitDays', { ...figures.waitDays }),
    feedbackDone: leaf('/feedbackDone', figures.feedbackDone),
    feedbackOverdue: leaf('/feedbackOverdue', [...figures.feedbackOverdue]),
    bottlenecks: leaves('bottlenecks', hiddenLast(figures.bottlenecks, hidden)),
  };
  return { ...shown, hidden: placesOf(shown).filter((pointer) => hidden.has(pointer)) };
}

/** Ratios whose part or whole is protected, unless there is no ratio at all. */
function ratiosOn(figures: FlowFigures, hidden: ReadonlySet<string>): string[] {
  const isBuiltOnHidden = (part: string) => hidden.has(part) || hidden.has('/newTymCustomerships');
  if (figures.newTymCustomerships === 0) return [];
  const needs = Object.keys(figures.needs).filter((code) =>
    isBuiltOnHidden(pointerTo('needs', code)),
  );
  return [
    ...(isBuiltOnHidden('/ofWhichDirect') ? ['/directSharePercent'] : []),
    ...needs.map((code) => pointerTo('needsPercent', code)),
  ];
}

/** Bottlenecks stand by size; among hidden ones the order would tell which is larger. */
function hiddenLast(bottlenecks: Tally, hidden: ReadonlySet<string>): Tally {
  const isHidden = ([code]: readonly [string, number]) =>
    hidden.has(pointerTo('bottlenecks', code));
  const all = Object.entries(bottlenecks);
  const byCode = all.filter(isHidden).sort(([a], [b]) => byText(a, b));
  return Object.fromEntries([...all.filter((entry) => !isHidden(entry)), ...byCode]);
}

const mapValues = <T, K extends string, R>(
  of: Readonly<Record<K, T>>,
  map: (value: T, key: K) => R,
): Record<K, R> =>
  Object.fromEntries(
    Object.entries<T>(of).map(([key, value]) => [key, map(value, key as K)]),
  ) as Record<K, R>;

/** Every leaf of the object, in its order. */
const placesOf = (shown: object): string[] =>
  Object.entries(shown).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => pointerTo(key, inner))
      : [pointerTo(key)],
  );
