import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 1_000;
const DEAD_AFTER_MS = 10_000;

/**
 * Runs the work while no other process runs work under the same file.
 *
 * The holder touches the file every second; a file left untouched for ten seconds belongs to a
 * process that was killed and is taken over. Process numbers are not trusted: they are reused.
 */
export async function inTurn(file, work) {
  await mkdir(dirname(file), { recursive: true });
  const token = await take(file);
  const beat = setInterval(() => void touch(file), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await giveBack(file, token);
  }
}

async function take(file) {
  const token = `${process.pid} ${Date.now()}`;
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(token);
      await handle.close();
      return token;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (await abandoned(file)) await rm(file, { force: true });
      else await sleep(100);
    }
  }
}

async function abandoned(file) {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > DEAD_AFTER_MS;
}

const touch = (file) => utimes(file, new Date(), new Date()).catch(() => {});

async function giveBack(file, token) {
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (holder === token) await rm(file, { force: true });
}
