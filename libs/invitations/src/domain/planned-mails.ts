import type { FunctionKey, PlannedMail } from '@rukkanen/contract';
import type { Part } from '@rukkanen/sessions';

/** What somebody has been told about a session. */
export interface Told {
  readonly userId: string;
  readonly cancelled: boolean;
  readonly function: FunctionKey;
  readonly part: Part;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Taken off by hand. */
  readonly removed?: boolean;
}

/** When somebody is wanted in a session. */
export interface Wanted {
  readonly personId: string;
  readonly function: FunctionKey;
  readonly part: Part;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** QUIET is put down and mailed to nobody: the same time, in another function or part. */
export type Change =
  | { readonly kind: 'NEW' | 'UPDATE' | 'QUIET'; readonly userId: string; readonly wanted: Wanted }
  | { readonly kind: 'CANCEL'; readonly userId: string };

/**
 * What brings everybody from what they were told to what is wanted: one mail a person at most, and none
 * for whoever already knows. `always` also tells those whose times have not changed, such as when the
 * link is new, and `again` some of them.
 */
export function changesFor(
  told: readonly Told[],
  wanted: readonly Wanted[],
  { always = false, again }: { always?: boolean; again?: ReadonlySet<string> } = {},
): Change[] {
  const active = new Map(
    told.filter(({ cancelled }) => !cancelled).map((one) => [one.userId, one]),
  );
  const asked = new Set(wanted.map(({ personId }) => personId));
  const calls = wanted.flatMap((one): Change[] => {
    const retold = always || (again?.has(one.personId) ?? false);
    const kind = kindOf(active.get(one.personId), one, retold);
    return kind ? [{ kind, userId: one.personId, wanted: one }] : [];
  });
  const cancels = [...active.keys()].filter((userId) => !asked.has(userId));
  return [...calls, ...cancels.map((userId): Change => ({ kind: 'CANCEL', userId }))];
}

function kindOf(known: Told | undefined, wanted: Wanted, always: boolean) {
  if (!known) return 'NEW';
  if (always || !sameTime(known, wanted)) return 'UPDATE';
  return known.function === wanted.function && known.part === wanted.part ? null : 'QUIET';
}

type MailInSight = Omit<PlannedMail, 'name' | 'language'>;

/** The mails among the changes, as they are shown before they are sent. */
export const mailsAmong = (changes: readonly Change[], told: readonly Told[]): MailInSight[] =>
  changes.flatMap((change): MailInSight[] => {
    if (change.kind === 'QUIET') return [];
    const personId = change.userId;
    if (change.kind !== 'CANCEL') {
      const { function: own, startsAt, endsAt } = change.wanted;
      const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
      return [{ personId, kind: change.kind, function: own, ...times }];
    }
    const known = told.find(({ userId }) => userId === personId);
    if (!known) return [];
    return [{ personId, kind: 'CANCEL', function: known.function, startsAt: null, endsAt: null }];
  });

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const sameTime = (one: Span, other: Span): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
