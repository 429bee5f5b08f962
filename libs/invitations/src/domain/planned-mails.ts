import type { FunctionKey } from '@rukkanen/contract';
import type { Part } from '@rukkanen/sessions';

/** What somebody has been told about a session. */
export interface Told {
  readonly userId: string;
  readonly cancelled: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When somebody is wanted in a session. */
export interface Wanted {
  readonly personId: string;
  readonly name: string;
  readonly function: FunctionKey;
  readonly part: Part;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type Change =
  | { readonly kind: 'NEW' | 'UPDATE'; readonly userId: string; readonly wanted: Wanted }
  | { readonly kind: 'CANCEL'; readonly userId: string };

/**
 * The mails that bring everybody from what they were told to what is wanted: one a person at most,
 * and none for whoever already knows. `always` also tells those whose times have not changed, such as
 * when the link is new.
 */
export function changesFor(
  told: readonly Told[],
  wanted: readonly Wanted[],
  { always = false } = {},
): Change[] {
  const active = new Map(
    told.filter(({ cancelled }) => !cancelled).map((one) => [one.userId, one]),
  );
  const asked = new Set(wanted.map(({ personId }) => personId));
  const calls = wanted.flatMap((one): Change[] => {
    const known = active.get(one.personId);
    if (known && !always && sameTime(known, one)) return [];
    return [{ kind: known ? 'UPDATE' : 'NEW', userId: one.personId, wanted: one }];
  });
  const cancels = [...active.keys()].filter((userId) => !asked.has(userId));
  return [...calls, ...cancels.map((userId): Change => ({ kind: 'CANCEL', userId }))];
}

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const sameTime = (one: Span, other: Span): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
