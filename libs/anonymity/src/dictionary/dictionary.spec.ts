import * as fc from 'fast-check';
import { equip, isDegraded, screen } from '../index.js';
import { realDictionary } from '../testing/real-dictionary.js';
import { tinyDictionary } from '../testing/tiny-dictionary.js';
import { readDictionary } from './dictionary.js';

describe('a dictionary in the format of voikko', () => {
  const tiny = readDictionary(tinyDictionary());

  it.each([
    ['ab', ['first_name']],
    ['ba', ['common']],
    ['bab', ['compound']],
    ['mab', []],
    ['a', []],
    ['abx', []],
    ['', []],
  ])('reads %j as %j', (word, classes) => {
    expect([...(tiny?.classesOf(word) ?? ['none'])]).toEqual(classes);
  });

  it('is refused when its bytes are something else', () => {
    expect(readDictionary(new Uint8Array(0))).toBeNull();
    expect(readDictionary(new TextEncoder().encode('a page that says 404'.repeat(9)))).toBeNull();
  });

  it('never throws and always ends, however it is damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: 199 }), fc.nat({ max: 255 })), { maxLength: 5 });
    fc.assert(
      fc.property(damage, fc.stringMatching(/^[abm]{0,12}$/), (at, word) => {
        const bytes = tinyDictionary();
        for (const [place, value] of at) bytes[place] = value;
        expect(readDictionary(bytes)?.classesOf(word) ?? new Set()).toBeInstanceOf(Set);
      }),
    );
  });
});

describe('the guard with a dictionary', () => {
  afterEach(() => equip(null));

  it('says that it is degraded while it has none', () => {
    expect(isDegraded()).toBe(true);
    equip(readDictionary(tinyDictionary()));
    expect(isDegraded()).toBe(false);
  });

  it('asks the one it is equipped with, unless told otherwise', () => {
    const asked: string[] = [];
    equip({ classesOf: (word) => (asked.push(word), new Set<never>()) });
    screen('Sovimme Matin kanssa.', { morphology: null });
    expect(asked).toEqual([]);
    screen('Sovimme Matin kanssa.');
    expect(asked).toContain('matin');
  });

  const real = realDictionary();
  (real === null ? it.skip : it)(
    'tells names from words by the real one, where it is at hand',
    () => {
      const classes = (word: string) => [...(real?.classesOf(word) ?? [])].toSorted();
      expect(classes('virtasen')).toEqual(['surname']);
      expect(classes('matille')).toContain('first_name');
      expect(classes('porissa')).toContain('place');
      expect(classes('työkokemusta')).toEqual(['compound']);
      expect(classes('toivo')).toEqual(['common', 'first_name']);
    },
  );
});
