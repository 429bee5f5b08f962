import { spawn } from 'node:child_process';
import { programs } from './places.mjs';
import { PlainStop } from './plain.mjs';
import { ended, listen } from './processes.mjs';

/** Runs an operator's command with its streams as they are, and gives its exit code. */
export function operate(args, { env, cwd }) {
  const child = spawn(process.execPath, ['--enable-source-maps', programs.operator, ...args], {
    env,
    cwd,
    stdio: 'inherit',
  });
  return ended(child);
}

/** Runs a step that must succeed; what it said is shown only when it failed. */
export async function operateQuietly(args, env, failure) {
  const { code, output } = await listen(
    process.execPath,
    ['--enable-source-maps', programs.operator, ...args],
    { env },
  );
  if (code !== 0) throw new PlainStop(`${output.trimEnd()}\n${failure}`);
  return output;
}
