import * as fc from 'fast-check';
import { markedPieces, replacedAll, replacedAt } from './marked-text.js';

const text = 'Asiakas muutti Jämijärvelle 8.3.';
const village = { start: 15, end: 27 };
const day = { start: 28, end: 32 };

describe('the mirror behind a guarded text', () => {
  it('marks the found places and leaves the rest as it is', () => {
    expect(markedPieces(text, [day, village])).toEqual([
      { text: 'Asiakas muutti ', place: null },
      { text: 'Jämijärvelle', place: village },
      { text: ' ', place: null },
      { text: '8.3.', place: day },
    ]);
  });

  it('never moves a letter, whatever places it is given', () => {
    const place = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(place, { maxLength: 6 }),
        (words, places) => {
          const pieces = markedPieces(words, places);
          expect(pieces.map((piece) => piece.text).join('')).toBe(words);
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        },
      ),
    );
  });

  it('forgets a place that has been typed over', () => {
    expect(markedPieces('Asiakas', [village])).toEqual([{ text: 'Asiakas', place: null }]);
  });
});

describe('accepting suggestions', () => {
  it('changes one place', () => {
    expect(replacedAt(text, village, 'pienelle paikkakunnalle')).toBe(
      'Asiakas muutti pienelle paikkakunnalle 8.3.',
    );
  });

  it('changes all places at once, though the first one moves the others', () => {
    const changes = [
      { ...village, by: 'pienelle paikkakunnalle' },
      { ...day, by: 'keväällä' },
    ];
    expect(replacedAll(text, changes)).toBe('Asiakas muutti pienelle paikkakunnalle keväällä');
  });
});
