import * as fc from 'fast-check';
import { normalise } from './normalise.js';
import { readDigits } from './digits.js';

describe('normalising', () => {
  it.each([
    ['a\u00a0b', 'a b'],
    ['vir\u00adta', 'virta'],
    ['a\u200bb', 'ab'],
    ['1–2—3−4', '1-2-3-4'],
    ['A\u030aland', 'Åland'],
    ['１２', '12'],
  ])('reads %j as %j', (original, plain) => {
    expect(normalise(original).text).toBe(plain);
  });

  it('knows for every unit where in the original it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (original) => {
        const { text, startAt, endAt } = normalise(original);
        for (let at = 0; at < text.length; at += 1) {
          expect(startAt(at)).toBeLessThan(endAt(at + 1));
          expect(normalise(original.slice(startAt(at), endAt(at + 1))).text).toContain(
            text.charAt(at),
          );
        }
      }),
    );
  });
});

describe('reading digits', () => {
  it.each([
    ['o44 2l8', '044 218'],
    ['O1O585-9l3M', '010585-913M'],
    ['Olli lO1 ja 5 l maitoa', 'Olli 101 ja 5 l maitoa'],
    ['FI21 on maa', 'FI21 on maa'],
  ])('reads %j as %j', (text, digits) => {
    expect(readDigits(text)).toBe(digits);
  });
});
