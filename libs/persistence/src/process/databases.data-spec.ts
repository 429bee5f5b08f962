import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase, type TestDatabase } from '@testing/persistence';
import { requireDatabases } from './databases.js';
import { SettingError } from './settings.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const spoilt = (spoil: (url: URL) => void): string => {
  const url = new URL(database.url);
  spoil(url);
  return url.href;
};
const wrong = (...names: string[]) =>
  new SettingError(`Wrong or missing setting: ${names.join(', ')}`);

describe('the databases of a start', () => {
  it('answer', async () => {
    await requireDatabases({ DATABASE_URL: database.url, KEYS_DATABASE_URL: database.keysUrl });
  });

  it.each([
    ['another password', spoil((url) => (url.password = 'hunter2'))],
    ['another name', spoil((url) => (url.pathname = '/hunter2'))],
    ['a port where nobody listens', spoil((url) => (url.port = '1'))],
    ['a host that is not there', spoil((url) => (url.hostname = 'hunter2.invalid'))],
  ])('are told by the setting with %s, and by nothing else', async (_, url) => {
    const urls = { DATABASE_URL: database.url, KEYS_DATABASE_URL: url() };
    await expect(requireDatabases(urls, 300)).rejects.toThrow(wrong('KEYS_DATABASE_URL'));
  });

  it('are waited for while they start', async () => {
    const { port } = new URL(database.url);
    const door = createServer((socket) => socket.pipe(connect(Number(port))).pipe(socket));
    const own = await new Promise<number>((resolve) => {
      const free = createServer().listen(0, '127.0.0.1', () => {
        const address = free.address();
        free.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    const url = spoilt((address) => (address.port = String(own)));
    const asking = requireDatabases({ DATABASE_URL: url }, 5_000);
    await sleep(600);
    door.listen(own, '127.0.0.1');
    await asking;
    await new Promise((resolve) => door.close(resolve));
  });
});

function spoil(change: (url: URL) => void): () => string {
  return () => spoilt(change);
}
