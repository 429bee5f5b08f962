import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  emptyDataFolder,
  kindOfFolder,
  openDataFolder,
} from '../../apps/launcher/lib/data-folder.mjs';
import { fingerprint } from '../../apps/launcher/lib/fingerprint.mjs';
import { ensureKeyRing, secretsOf } from '../../apps/launcher/lib/secrets.mjs';
import { inTurn } from '../../apps/launcher/lib/turn.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rukkanen-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('the data folder', () => {
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('is refused where no folder can be made, instead of being tried for ever', () => {
    expect(() => openDataFolder('/proc/x/data')).toThrow(
      'The data folder /proc/x/data cannot be used: no folder can be made there.',
    );
  });

  it('is made with the folders above it', () => {
    openDataFolder(join(folder, 'one', 'two'));
    expect(readdirSync(join(folder, 'one', 'two'))).toContain('rukkanen-data');
  });

  it('is known by its mark', () => {
    expect([undefined, [], ['rukkanen-data', 'x'], ['x']].map(kindOfFolder)).toEqual([
      'absent',
      'empty',
      'ours',
      'foreign',
    ]);
  });

  it('is made, opened again and emptied', () => {
    const path = join(folder, 'deep', 'data');
    openDataFolder(path);
    writeFileSync(join(path, 'more'), '');
    expect(openDataFolder(path).path).toBe(path);
    emptyDataFolder(path);
    expect(readdirSync(path)).toEqual([]);
  });

  it("is never made or emptied among a stranger's files", () => {
    put('thesis.txt', 'years of work');
    expect(() => openDataFolder(folder)).toThrow("is not Rukkanen's data");
    expect(() => emptyDataFolder(folder)).toThrow("is not Rukkanen's data");
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
  });

  it('cannot stand where a file stands', () => {
    put('file', '');
    expect(() => openDataFolder(join(folder, 'file', 'data'))).toThrow('a file stands in the way');
  });
});

describe('the secrets of a data folder', () => {
  it('are drawn once, each another, and closed to others', () => {
    const first = secretsOf(folder, { clusterThere: false });
    expect(secretsOf(folder, { clusterThere: true })).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(4);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('are not drawn anew for a database that has others', () => {
    expect(() => secretsOf(folder, { clusterThere: true })).toThrow('passwords of the database');
    expect(() => ensureKeyRing(folder, { clusterThere: true })).toThrow('The key ring is missing');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('hold a key ring of one key of 32 bytes', () => {
    const file = ensureKeyRing(folder, { clusterThere: false });
    const [name, key = ''] = readFileSync(file, 'utf8').trim().split(':');
    expect([name, Buffer.from(key, 'base64').length]).toEqual(['k1', 32]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a fingerprint', () => {
  const of = (...paths: string[]) => fingerprint(paths, { from: folder });

  it('goes by content and name, not by date', () => {
    put('a.ts', 'one');
    const before = of('a.ts');
    utimesSync(join(folder, 'a.ts'), 1, 1);
    expect(of('a.ts')).toBe(before);
    put('a.ts', 'two');
    expect(of('a.ts')).not.toBe(before);
  });

  it('sees a file come, and does not mind a test', () => {
    mkdirSync(join(folder, 'src'));
    const before = of('src');
    put('src/a.spec.ts', '');
    expect(of('src')).toBe(before);
    put('src/a.ts', '');
    expect(of('src')).not.toBe(before);
  });
});

describe('work in turn', () => {
  it('is never done by two at once', async () => {
    const lock = join(folder, 'lock');
    let [inside, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
    };
    await Promise.all([1, 2, 3, 4].map(() => inTurn(lock, work)));
    expect([most, existsSync(lock)]).toEqual([1, false]);
  });

  it('is taken over from one that was killed long ago', async () => {
    const lock = join(folder, 'lock');
    put('lock', '1 1');
    utimesSync(lock, 1, 1);
    await expect(inTurn(lock, async () => 'done')).resolves.toBe('done');
  });
});
