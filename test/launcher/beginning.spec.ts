import { isInstalled } from '../../apps/launcher/lib/install.mjs';
import { isWantedNode, whyNotThisNode } from '../../apps/launcher/lib/node-version.mjs';

describe('a Node', () => {
  it.each(['v18.20.0', 'v20.10.9'])('%s is too old to begin', (version) => {
    expect(whyNotThisNode(version, 'linux', 'x64')).toBe(
      `Rukkanen needs Node 20.11 or newer; this is Node ${version}.`,
    );
  });

  it.each(['v20.11.0', 'v22.3.1', 'v24.0.0'])('%s can begin on Linux', (version) => {
    expect(whyNotThisNode(version, 'linux', 'arm64')).toBeUndefined();
  });

  it('must be 24 on a Mac, for which npm carries none', () => {
    expect(whyNotThisNode('v22.3.1', 'darwin', 'arm64')).toContain('needs Node 24 or newer');
    expect(whyNotThisNode('v24.1.0', 'darwin', 'arm64')).toBeUndefined();
  });

  it('is good for the work itself from 24 on', () => {
    expect([isWantedNode('v22.9.0'), isWantedNode('v24.0.0'), isWantedNode('v25.1.0')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the packages', () => {
  const seen = { wanted: 'now', recorded: 'now', treeAt: 5, lockfileAt: 9, recordedAt: 6 };

  it('are installed when our record names this very lockfile, whatever its date', () => {
    expect(isInstalled(seen)).toBe(true);
  });

  it('are missing in a fresh clone, and after an installing that was broken off', () => {
    expect(isInstalled({ ...seen, treeAt: undefined })).toBe(false);
  });

  it('are old when the lockfile has changed since', () => {
    expect(isInstalled({ ...seen, recorded: 'before' })).toBe(false);
  });

  it('are believed when a person installed by hand after the lockfile changed', () => {
    const byHand = { ...seen, treeAt: 10 };
    expect(isInstalled({ ...byHand, recorded: 'before' })).toBe(true);
    expect(isInstalled({ ...byHand, recorded: undefined, recordedAt: undefined })).toBe(true);
  });

  it('are not believed on the strength of an install that our record already knew', () => {
    expect(isInstalled({ ...seen, recorded: 'before', treeAt: 9, recordedAt: 10 })).toBe(false);
  });
});
