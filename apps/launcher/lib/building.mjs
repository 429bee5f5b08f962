import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { cache, inside, root } from './places.mjs';
import { PlainStop } from './plain.mjs';
import { listen } from './processes.mjs';
import { inTurn } from './turn.mjs';

const COMMON = ['libs', 'tsconfig.json', 'package-lock.json'];

/**
 * The two things that are built. Each is stale when what it is made of has another fingerprint than
 * the one noted beside it, and the note is taken away before building and written after: a broken-off
 * build is never taken for a whole one.
 */
const PARTS = {
  server: {
    sources: ['apps/api', 'apps/worker', 'apps/operator', 'apps/bench', 'nest-cli.json', ...COMMON],
    makes: ['dist/apps', 'dist/libs'],
    program: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'],
  },
  web: {
    sources: ['apps/web', ...COMMON],
    makes: ['dist/web'],
    program: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
  },
};

const note = (name) => inside('dist', `${name}.built`);

const isFresh = (name, word) =>
  existsSync(note(name)) &&
  readFileSync(note(name), 'utf8') === word &&
  PARTS[name].makes.every((path) => existsSync(inside(path)));

/** Builds what is stale of the parts, all at once, and gives the fingerprint of each. */
export async function buildWhenStale(say, parts = Object.keys(PARTS)) {
  const words = fingerprints(parts);
  if (Object.entries(words).every(([name, word]) => isFresh(name, word))) return words;
  return inTurn(join(cache, 'build.lock'), () => buildNow(say, parts));
}

async function buildNow(say, parts) {
  const words = fingerprints(parts);
  const stale = Object.keys(words).filter((name) => !isFresh(name, words[name]));
  if (stale.length > 0) say(`Building ${stale.map((name) => `the ${name}`).join(' and ')}…`);
  const troubles = await Promise.all(stale.map((name) => build(name, words[name])));
  const said = troubles.filter(Boolean);
  if (said.length > 0) throw new PlainStop(said.join('\n'));
  return words;
}

const fingerprints = (parts) =>
  Object.fromEntries(parts.map((name) => [name, fingerprint(PARTS[name].sources)]));

/** Builds one part and gives what went wrong, or nothing. */
async function build(name, word) {
  const { makes, program } = PARTS[name];
  const env = { ...process.env, NODE_ENV: 'production' };
  rmSync(note(name), { force: true });
  for (const path of makes) rmSync(inside(path), { recursive: true, force: true });
  const { code, output } = await listen(process.execPath, program, { cwd: root, env });
  if (code !== 0) return `${output}\nBuilding the ${name} failed; the reason is above.`;
  mkdirSync(dirname(note(name)), { recursive: true });
  writeFileSync(note(name), word);
  return undefined;
}
