import { closedDoor } from '../../apps/launcher/postgres/account.mjs';
import { parsePidFile } from '../../apps/launcher/postgres/postmaster.mjs';

describe("PostgreSQL's own note of its process", () => {
  const note = (state: string) =>
    ['812', '/data/pg18', '1790000000', '54321', '', '127.0.0.1', ' 1 2', state].join('\n');

  it('tells process, port and whether it answers', () => {
    expect(parsePidFile(note('ready   '))).toEqual({ pid: 812, port: 54321, ready: true });
    expect(parsePidFile(note('stopping')).ready).toBe(false);
  });

  it('is not ready while it is only half written', () => {
    expect(parsePidFile('812\n/data').ready).toBe(false);
  });
});

describe("the way of PostgreSQL's account to its folder", () => {
  const account = { uid: 101, gid: 104 };
  const folders: Record<string, { mode: number; uid: number; gid: number }> = {
    '/root': { mode: 0o700, uid: 0, gid: 0 },
    '/root/house': { mode: 0o755, uid: 0, gid: 0 },
    '/home': { mode: 0o755, uid: 0, gid: 0 },
    '/home/own': { mode: 0o700, uid: 101, gid: 1 },
    '/home/group': { mode: 0o750, uid: 0, gid: 104 },
  };
  const look = (path: string) => {
    const found = folders[path];
    if (!found) throw new Error(`nobody should look at ${path}`);
    return found;
  };

  it('is closed by the first folder that others may not enter', () => {
    expect(closedDoor('/root/house/.data', account, look)).toBe('/root');
  });

  it('is open through folders of everybody, of its own and of its group', () => {
    expect(closedDoor('/home/own/data', account, look)).toBeUndefined();
    expect(closedDoor('/home/group/data', account, look)).toBeUndefined();
  });

  it('does not matter when PostgreSQL runs as we do', () => {
    expect(closedDoor('/root/house/.data', {}, look)).toBeUndefined();
  });
});
