import * as fc from 'fast-check';
import { placeAfterDrop } from '../components/SlotList.js';
import { moved } from './reorder.js';

describe('moving a case on the agenda', () => {
  it('puts it where it was told and keeps the order of the others', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('beyond an end stops at the end', () => {
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
  });

  it('neither loses a case nor doubles one, wherever it goes', () => {
    const agenda = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(agenda, fc.nat(11), fc.integer({ min: -3, max: 15 }), (list, from, to) => {
        const after = moved(list, from, to);
        expect([...after].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('by drag lands where it was dropped, counted without itself', () => {
    const slots = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(placeAfterDrop(slots, 'a', 'c', 'after')).toBe(2);
    expect(placeAfterDrop(slots, 'a', 'c', 'before')).toBe(1);
    expect(placeAfterDrop(slots, 'd', 'a', 'before')).toBe(0);
    expect(placeAfterDrop(slots, 'b', 'gone', 'after')).toBe(1);
  });
});
