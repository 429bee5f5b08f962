import { lockfileTroubles, type Locked } from '../../apps/launcher/lib/lockfile.mjs';

const sealed: Locked = { version: '1.2.3', integrity: 'sha512-x' };
const manifest = { dependencies: { zod: '1.2.3' } };
const lock = (packages: Record<string, Locked>, root: Locked = manifest) => ({
  packages: { '': root, 'node_modules/zod': sealed, ...packages },
});

describe('a lockfile', () => {
  it('is in order when it pins what is asked for, sealed and from the registry', () => {
    const resolved = 'https://registry.npmjs.org/zod/-/zod-1.2.3.tgz';
    expect(
      lockfileTroubles(manifest, lock({ 'node_modules/zod': { ...sealed, resolved } })),
    ).toEqual([]);
  });

  it.each(['^1.2.3', '*', 'latest', '1.2'])('must not leave the version open as %s does', (zod) => {
    const open = { dependencies: { zod } };
    expect(lockfileTroubles(open, lock({}, open))).toContain(
      `package.json: zod is not pinned to one version (${zod})`,
    );
  });

  it('must have been made for this package.json', () => {
    expect(lockfileTroubles(manifest, lock({}, { dependencies: { zod: '*' } }))).toEqual([
      'zod: package.json says 1.2.3, the lockfile was made for *',
    ]);
    expect(
      lockfileTroubles(manifest, lock({ 'node_modules/zod': { ...sealed, version: '1.2.4' } })),
    ).toEqual(['zod: 1.2.3 is asked for, 1.2.4 is locked']);
  });

  it('names no other source than the registry, and seals every package', () => {
    const elsewhere = { ...sealed, resolved: 'git+ssh://git@example.org/x.git' };
    expect(lockfileTroubles(manifest, lock({ 'node_modules/x': elsewhere }))).toEqual([
      'node_modules/x: is not from the registry',
    ]);
    expect(lockfileTroubles(manifest, lock({ 'node_modules/x': { version: '1.0.0' } }))).toEqual([
      'node_modules/x: has no integrity',
    ]);
  });

  it('leaves out no binary of another platform, wherever in the tree it lies', () => {
    const tool = { ...sealed, optionalDependencies: { 'tool-linux': '1.2.3' } };
    const alone = lock({ 'node_modules/a/node_modules/tool': tool });
    expect(lockfileTroubles(manifest, alone)).toEqual([
      'node_modules/a/node_modules/tool: its optional tool-linux is not in the lockfile',
    ]);
    const beside = { 'node_modules/a/node_modules/tool-linux': sealed };
    expect(
      lockfileTroubles(manifest, lock({ 'node_modules/a/node_modules/tool': tool, ...beside })),
    ).toEqual([]);
  });
});
