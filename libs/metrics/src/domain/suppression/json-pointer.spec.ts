import { pointerTo } from './json-pointer.js';

describe('a JSON Pointer', () => {
  it('escapes what RFC 6901 escapes, the tilde first', () => {
    expect(pointerTo('exits', 'TYM_CUSTOMERSHIP')).toBe('/exits/TYM_CUSTOMERSHIP');
    expect(pointerTo('a/b', 'm~n', '~1')).toBe('/a~1b/m~0n/~01');
  });
});
