import { existsSync } from 'node:fs';
import { begin } from './lib/begin.mjs';
import { inside, root } from './lib/places.mjs';
import { say } from './lib/plain.mjs';
import { listen } from './lib/processes.mjs';

const tool = (path) => inside('node_modules', path);
const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs';
const tsc = tool('typescript/bin/tsc');

/** What is looked at, each by a program of its own. */
const CHECKS = [
  ['format', [tool('prettier/bin/prettier.cjs'), '--check', '.']],
  ['lint', [tool('oxlint/bin/oxlint'), '--type-aware']],
  ['types', [tsc, '--noEmit', '-p', 'tsconfig.json']],
  ['types of the web', [tsc, '--noEmit', '-p', 'apps/web/tsconfig.json']],
  ['map of rooms', [tool(CRUISER), 'apps', 'libs', 'test', '--config', '.dependency-cruiser.mjs']],
  ['translations', [inside('apps/launcher/translations.mjs')]],
  ['lockfile', [inside('apps/launcher/lockfile.mjs')]],
];

/** `npm run check`: one line for each, with the program's own words when it found something. */
await begin(
  async () => {
    const waiting = CHECKS.filter(([, program]) => existsSync(program[0]));
    const failed = [];
    const worker = async () => {
      for (let check = waiting.shift(); check; check = waiting.shift()) {
        if (!(await passes(check))) failed.push(check[0]);
      }
    };
    await Promise.all([worker(), worker()]);
    say(failed.length > 0 ? `Not in order: ${failed.join(', ')}.` : 'Everything is in order.');
    return failed.length > 0 ? 1 : 0;
  },
  { say },
);

async function passes([name, program]) {
  const started = performance.now();
  const { code, output } = await listen(process.execPath, program, { cwd: root });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds} s)`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}
