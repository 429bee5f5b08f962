import { fileURLToPath } from 'node:url';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** The project's own folder: everything else is found from here, never from where a person stands. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the project. */
export const inside = (...parts) => join(root, ...parts);

/** Folder for things that can always be made again: locks, an unpacked browser. */
export const cache = inside('.cache');

/** What the compiler leaves behind, one file per program. */
export const programs = {
  api: inside('dist/apps/api/src/main.js'),
  worker: inside('dist/apps/worker/src/main.js'),
  operator: inside('dist/apps/operator/src/main.js'),
  bench: inside('dist/apps/bench/src/main.js'),
};

/** Where the person stood when typing the command: npm moves to the project folder but remembers. */
export const standing = (env = process.env) => env.INIT_CWD ?? process.cwd();

/** The data folder: `DATA_DIR` as the person meant it, or `.data` in the project. */
export function dataFolderPath(env = process.env) {
  const given = env.DATA_DIR;
  if (!given) return inside('.data');
  return isAbsolute(given) ? given : resolve(standing(env), given);
}

/** PATH with the project's own tools first, so that every child runs the pinned Node. */
export const pathWithTools = (env = process.env) =>
  [inside('node_modules/.bin'), env.PATH].filter(Boolean).join(delimiter);
