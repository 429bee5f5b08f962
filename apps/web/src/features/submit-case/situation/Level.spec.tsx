import { FORM } from '@rukkanen/contract';
import { html, words } from '../../../lib/testing/render.js';
import { Level } from './Level.js';

const [, , housing] = FORM.sheets;

describe('a level', () => {
  it('is read as the official sentence', () => {
    expect(words(html(<Level sheet={housing} level={3} />))).toBe(
      `3 ${housing.levels[2].fi}`.trim(),
    );
  });

  it('that was not talked about is never shown as the first one', () => {
    const text = words(html(<Level sheet={housing} level={null} />, 'sv'));
    expect(text).toBe('Vi talade inte om det här');
  });

  it('that nobody has chosen is not the same as one that was not talked about', () => {
    expect(words(html(<Level sheet={housing} level={undefined} />))).toBe('Valitsematta');
  });
});
