import fc from 'fast-check';
import { needsOf, toldClients, type Noted } from './needs.js';

const note = (id: string, but: Partial<Noted> = {}): Noted => ({
  id,
  mergedInto: null,
  about: `client of ${id}`,
  ...but,
});

describe('missing services', () => {
  it('are as many as the notes, until somebody says that two are the same', () => {
    const [a, b] = [note('a'), note('b')];
    expect(needsOf([a, b]).map(({ clients }) => clients)).toEqual([1, 1]);
    expect(needsOf([a, { ...b, mergedInto: 'a' }])).toEqual([
      { head: a, merged: [{ ...b, mergedInto: 'a' }], clients: 2 },
    ]);
  });

  it('count a client once, whoever noted the need', () => {
    const notes = [note('a', { about: 'x' }), note('b', { about: 'x', mergedInto: 'a' })];
    expect(needsOf(notes).map(({ clients }) => clients)).toEqual([1]);
  });

  it('stand alone again when what they were merged into has gone', () => {
    expect(needsOf([note('b', { mergedInto: 'gone' })])).toHaveLength(1);
  });
});

/** Any notes after any merges, each of one missing service into another. */
const anyNotes = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
  )
  .map(([clients, merges]) =>
    merges.reduce(
      (notes, [one, other]) => {
        const heads = needsOf(notes).map(({ head }) => head.id);
        const [from, into] = [heads[one % heads.length], heads[other % heads.length]];
        return from === into ? notes : mergedAs(notes, from, into);
      },
      clients.map((client, index) => note(`n${index}`, { about: `c${client}` })),
    ),
  );
const mergedAs = (notes: readonly Noted[], id?: string, into?: string): Noted[] =>
  notes.map((one) => (one.id === id ? { ...one, mergedInto: into ?? null } : one));

describe('merging', () => {
  it('loses no note and counts none twice, however often it is done', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const told = needsOf(notes).flatMap(({ head, merged }) => [head, ...merged]);
        expect(told.map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('taken apart gives back what was there', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), fc.nat(), (notes, one, other) => {
        const before = needsOf(notes);
        const [from, into] = [before[one % before.length], before[other % before.length]];
        fc.pre(from !== into);
        const merged = mergedAs(notes, from?.head.id, into?.head.id);
        expect(needsOf(merged)).toHaveLength(before.length - 1);
        expect(needsOf(mergedAs(merged, from?.head.id))).toEqual(before);
      }),
    );
  });

  it('never makes fewer clients of a need than either had', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        for (const { head, merged, clients } of needsOf(notes)) {
          expect(clients).toBeGreaterThanOrEqual(1);
          expect(clients).toBeLessThanOrEqual([head, ...merged].length);
        }
      }),
    );
  });
});

it('says nothing of how many, where they are few', () => {
  expect([1, 4, 5, 12].map(toldClients)).toEqual([null, null, 5, 12]);
});
