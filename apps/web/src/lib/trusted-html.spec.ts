import * as fc from 'fast-check';
import { emptyHtmlOnly } from './trusted-html.js';

describe('HTML made from a string', () => {
  it('is taken when it only empties a place', () => {
    expect(emptyHtmlOnly('')).toBe('');
  });

  it('is refused whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (html) => {
        expect(() => emptyHtmlOnly(html)).toThrow(TypeError);
      }),
    );
  });
});
