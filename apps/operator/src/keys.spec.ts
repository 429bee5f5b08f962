import { jest } from '@jest/globals';
import { newRingEntry } from '@rukkanen/texts';
import { run as keys } from './keys.js';

const env = {
  ownerUrl: 'postgres://nowhere.invalid/x',
  appUrl: 'postgres://nowhere.invalid/x',
  keysUrl: 'postgres://nowhere.invalid/x',
  keyRing: newRingEntry('k1'),
  dataDir: undefined,
  demo: true,
};
afterEach(() => jest.restoreAllMocks());

describe('the command for keys', () => {
  it.each([[[]], [['turn']], [['backup']], [['check', 'x']], [['restore', 'a', 'b']], [['new']]])(
    'tells how it is used when asked %j',
    async (args: string[]) => {
      await expect(keys(args, env)).rejects.toThrow(/^Usage: /);
    },
  );

  it('draws an entry for the ring, each another, and asks for a name that a ring can hold', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await keys(['new', 'k2'], env)).toBe(0);
    expect(await keys(['new', 'k2'], env)).toBe(0);
    const [one, other] = said.mock.calls.map(([line]) => String(line));
    expect(one).toMatch(/^k2:[A-Za-z0-9+/]{43}=$/);
    expect(other).not.toBe(one);
    await expect(keys(['new', 'a:b'], env)).rejects.toThrow(/letters, digits/);
  });
});
