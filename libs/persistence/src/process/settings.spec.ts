import { z } from 'zod';
import { whyNotStarted } from './lifeline.js';
import { readKeyRing, readSettings, SettingError, Url, Yes } from './settings.js';

const schema = z.object({ DATABASE_URL: Url('postgres'), DEMO: Yes, NAME: z.string().optional() });
const SECRET = 'hunter2';

describe('the settings of a process', () => {
  it('are read once, an empty one counting as absent', () => {
    const read = readSettings(schema, { DATABASE_URL: 'postgres://x/y', DEMO: 'yes', NAME: '' });
    expect(read).toEqual({ DATABASE_URL: 'postgres://x/y', DEMO: true });
  });

  it('stop the start by the names of all that are wrong, never by what they hold', () => {
    const wrong = { DATABASE_URL: `mysql://root:${SECRET}@x/y`, DEMO: SECRET };
    expect(() => readSettings(schema, wrong)).toThrow(
      new SettingError('Wrong or missing setting: DATABASE_URL, DEMO'),
    );
  });

  it('name the key ring that is missing or cannot be used', () => {
    const nothing = () => undefined;
    const broken = () => {
      throw new Error(SECRET);
    };
    const wrong = (name: string) => new SettingError(`Wrong or missing setting: ${name}`);
    expect(() => readKeyRing({}, nothing)).toThrow(wrong('KEY_RING'));
    expect(() => readKeyRing({ KEY_RING: 'k1:x' }, broken)).toThrow(wrong('KEY_RING'));
    expect(() => readKeyRing({ KEY_RING_FILE: `/no/${SECRET}` }, nothing)).toThrow(
      wrong('KEY_RING_FILE'),
    );
    expect(readKeyRing({ KEY_RING: 'k1:x' }, nothing)).toBe('k1:x');
  });
});

describe('a start that fails', () => {
  it('tells the kind of a foreign error and nothing that it quotes', () => {
    const trouble = Object.assign(new TypeError(`no ${SECRET}`), { code: 'ECONNREFUSED' });
    expect(whyNotStarted(trouble)).toBe('could not start: TypeError ECONNREFUSED');
    expect(whyNotStarted(SECRET)).toBe('could not start: string');
    expect(whyNotStarted(new SettingError('Wrong or missing setting: PORT'))).toBe(
      'Wrong or missing setting: PORT',
    );
  });
});
