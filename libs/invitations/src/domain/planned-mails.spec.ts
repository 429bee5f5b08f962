import fc from 'fast-check';
import { changesFor, type Told, type Wanted } from './planned-mails.js';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute));
const wanted = (personId: string, from = 0, to = 20): Wanted => ({
  personId,
  function: 'NURSE',
  part: 'MEMBER',
  startsAt: at(from),
  endsAt: at(to),
});
const told = (userId: string, from = 0, to = 20, cancelled = false): Told => ({
  userId,
  cancelled,
  function: 'NURSE',
  part: 'MEMBER',
  startsAt: at(from),
  endsAt: at(to),
});
const kinds = (...args: Parameters<typeof changesFor>) =>
  changesFor(...args).map(({ kind, userId }) => `${kind} ${userId}`);

describe('mails about a session', () => {
  it('go to whoever is new, needed at another time, or no longer needed', () => {
    expect(
      kinds(
        [told('same'), told('moved'), told('gone')],
        [wanted('same'), wanted('moved', 5, 25), wanted('new')],
      ),
    ).toEqual(['UPDATE moved', 'NEW new', 'CANCEL gone']);
  });

  it('invite anew whoever was cancelled, and cancel nobody twice', () => {
    expect(kinds([told('back', 0, 20, true), told('out', 0, 20, true)], [wanted('back')])).toEqual([
      'NEW back',
    ]);
  });

  it('go to nobody whose function alone is another, but it is put down', () => {
    const substitute = { ...wanted('same'), part: 'SUBSTITUTE' as const };
    expect(kinds([told('same')], [substitute])).toEqual(['QUIET same']);
    expect(kinds([told('same')], [{ ...wanted('same', 5, 25), part: 'SUBSTITUTE' }])).toEqual([
      'UPDATE same',
    ]);
  });

  it('go to everybody when something else than the time is new', () => {
    expect(kinds([told('same')], [wanted('same')], { always: true })).toEqual(['UPDATE same']);
  });

  it('bring everybody to exactly what is wanted, with one mail a person at most', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const minute = fc.nat({ max: 3 });
    const part = fc.constantFrom('MEMBER' as const, 'SUBSTITUTE' as const);
    const someTold = fc.uniqueArray(
      fc.record({ userId: person, startsAt: minute, part, cancelled: fc.boolean() }),
      { selector: ({ userId }) => userId },
    );
    const someWanted = fc.uniqueArray(fc.record({ personId: person, startsAt: minute, part }), {
      selector: ({ personId }) => personId,
    });
    fc.assert(
      fc.property(someTold, someWanted, (before, after) => {
        const known = before.map((one) => ({
          ...told(one.userId, one.startsAt, one.startsAt + 20, one.cancelled),
          part: one.part,
        }));
        const goal = after.map((one) => ({
          ...wanted(one.personId, one.startsAt, one.startsAt + 20),
          part: one.part,
        }));
        const changes = changesFor(known, goal);
        expect(new Set(changes.map(({ userId }) => userId)).size).toBe(changes.length);
        expect(apply(known, changes)).toEqual(calendarOf(goal));
        expect(changesFor(goal.map(toldOf), goal)).toEqual([]);
      }),
    );
  });
});

const calendarOf = (goal: readonly Wanted[]) =>
  new Map(goal.toSorted(byId).map((one) => [one.personId, placeOf(one)]));
const placeOf = ({ startsAt, part }: Pick<Wanted, 'startsAt' | 'part'>) =>
  `${startsAt.toISOString()} ${part}`;
const toldOf = ({ personId, ...rest }: Wanted): Told => ({
  ...rest,
  userId: personId,
  cancelled: false,
});
const byId = (one: Wanted, other: Wanted) => one.personId.localeCompare(other.personId);

/** What each person's calendar shows after the mails. */
function apply(known: readonly Told[], changes: ReturnType<typeof changesFor>) {
  const calendar = new Map(
    known.filter((one) => !one.cancelled).map((one) => [one.userId, placeOf(one)]),
  );
  for (const change of changes)
    if (change.kind === 'CANCEL') calendar.delete(change.userId);
    else calendar.set(change.userId, placeOf(change.wanted));
  return new Map([...calendar].toSorted(([one], [other]) => one.localeCompare(other)));
}
