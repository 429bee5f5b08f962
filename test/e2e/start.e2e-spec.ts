import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { lives, newDataDir, removeDataDir, serverOf, Start, until } from '../support/start.js';

const PATIENCE = 120_000;

const personas = async (address: string): Promise<number | undefined> => {
  const answer = await fetch(`${address}/api/auth/demo`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as unknown[]).length : undefined;
};
const gone = (pid: number) => until(() => (lives(pid) ? undefined : true));

/** One folder lives through the whole story, in order, as one does on a person's machine. */
describe('npm start', () => {
  const dataDir = newDataDir();
  let start: Start;
  let people: number | undefined;
  const again = async (options = {}) => {
    start = new Start(dataDir, options);
    return start.ready();
  };

  const contentOf = (name: string) => readFileSync(path.join(dataDir, name), 'utf8');

  afterAll(async () => {
    await start.kill('SIGTERM');
    removeDataDir(dataDir);
  }, PATIENCE);

  it(
    'brings the whole product up, saying each step, and ends with where it is',
    async () => {
      const address = await again();
      people = await personas(address);
      expect(people).toBeGreaterThan(0);
      expect(start.said).toMatch(
        /Starting the database…[^]*Loading the demo…[^]*\nRukkanen ready: /,
      );
      expect(start.said.trimEnd().split('\n').at(-1)).toBe(`Rukkanen ready: ${address}`);
    },
    PATIENCE,
  );

  it(
    'lets nobody else onto the same data folder, not even to empty it',
    async () => {
      for (const args of [[], ['--fresh']]) {
        const other = new Start(dataDir, { args });
        expect(await other.end()).toBe(1);
        expect(other.said).toContain(`Another Rukkanen is at work on ${dataDir}`);
      }
      expect(lives(await start.program('api'))).toBe(true);
    },
    PATIENCE,
  );

  it.each(['api', 'worker'])(
    'starts the %s again when it is killed',
    async (name) => {
      const killed = await start.program(name);
      process.kill(killed, 'SIGKILL');
      await gone(killed);
      expect(await start.program(name)).not.toBe(killed);
      const address = await start.ready();
      expect(await until(() => personas(address))).toBe(people);
    },
    PATIENCE,
  );

  it(
    'starts the database again when it is killed',
    async () => {
      const killed = serverOf(dataDir) ?? 0;
      process.kill(killed, 'SIGKILL');
      await gone(killed);
      const address = await start.ready();
      expect(await until(() => personas(address))).toBe(people);
      expect(serverOf(dataDir)).not.toBe(killed);
    },
    PATIENCE,
  );

  it(
    'ends everything when it is told to end',
    async () => {
      const pids = [
        await start.program('api'),
        await start.program('worker'),
        serverOf(dataDir) ?? 0,
      ];
      await start.kill('SIGTERM');
      expect(pids.filter(lives)).toEqual([]);
      expect(serverOf(dataDir)).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'finds everything as it was on the second start, and loads nothing again',
    async () => {
      expect(await personas(await again())).toBe(people);
      expect(start.said).not.toMatch(/Preparing|Loading/);
    },
    PATIENCE,
  );

  it(
    'leaves only the database when it is killed itself, and the next start takes that over',
    async () => {
      const programs = [await start.program('api'), await start.program('worker')];
      const server = serverOf(dataDir) ?? 0;
      await start.kill('SIGKILL');
      await Promise.all(programs.map(gone));
      expect(lives(server)).toBe(true);

      expect(await personas(await again())).toBe(people);
      expect(serverOf(dataDir)).toBe(server);
      await start.kill('SIGTERM');
      expect(lives(server)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'begins anew with --fresh, with other passwords and other keys',
    async () => {
      const before = ['secrets.json', 'key-ring'].map(contentOf);
      await again({ args: ['--fresh'] });
      expect(start.said).toMatch(/Emptying the data folder…[^]*Loading the demo…/);
      const after = ['secrets.json', 'key-ring'].map(contentOf);
      expect(after.filter((content) => before.includes(content))).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a start that cannot be', () => {
  const dataDir = newDataDir();
  afterAll(() => removeDataDir(dataDir));
  const refused = async (env: NodeJS.ProcessEnv, folder = dataDir) => {
    const start = new Start(folder, { env });
    expect(await start.end()).toBe(1);
    return start.said.trimEnd();
  };

  it(
    'says that the port is taken, before it makes anything',
    async () => {
      const other = createServer();
      const port = await new Promise<string>((done) => {
        other.listen(0, '127.0.0.1', () => {
          const address = other.address();
          done(typeof address === 'object' && address ? String(address.port) : '');
        });
      });
      expect(await refused({ PORT: port })).toBe(
        `Port ${port} is already in use: stop what uses it, or set PORT to another.`,
      );
      expect(existsSync(dataDir)).toBe(false);
      other.close();
    },
    PATIENCE,
  );

  it(
    'keeps the demo on this machine',
    async () => {
      expect(await refused({ HOST: '0.0.0.0' })).toMatch(/^The demo lets anybody in.*\.$/);
    },
    PATIENCE,
  );

  it(
    "touches nobody else's folder",
    async () => {
      const folder = path.dirname(dataDir);
      writeFileSync(path.join(folder, 'thesis.txt'), 'years of work');
      expect(await refused({}, folder)).toMatch(/^The folder .* is not Rukkanen's data: .*\.$/);
      expect(readdirSync(folder)).toEqual(['thesis.txt']);
    },
    PATIENCE,
  );

  it(
    'says that the database is of another PostgreSQL',
    async () => {
      mkdirSync(path.join(dataDir, 'pg18'), { recursive: true });
      writeFileSync(path.join(dataDir, 'rukkanen-data'), '');
      writeFileSync(path.join(dataDir, 'pg18', 'PG_VERSION'), '17\n');
      expect(await refused({})).toMatch(/is of PostgreSQL 17, and this Rukkanen brings 18\.$/);
    },
    PATIENCE,
  );

  it(
    'never makes a new database where the old one has only lost its version',
    async () => {
      const file = path.join(dataDir, 'pg18', 'PG_VERSION');
      rmSync(file);
      writeFileSync(path.join(dataDir, 'pg18', 'postgresql.conf'), 'years of work');
      expect(await refused({})).toMatch(/ is damaged \(PG_VERSION is missing\): [^\n]*--fresh\.$/);
      expect(readdirSync(path.dirname(file))).toEqual(['postgresql.conf']);
    },
    PATIENCE,
  );
});
