import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { dictionaryFile } from './dictionary.mjs';
import { atEnd } from './ending.mjs';
import { PlainStop } from './plain.mjs';
import { listen } from './processes.mjs';

const INSIDE = 'usr/lib/voikko/5/mor-standard/mor.vfst';
const ELSEWHERE =
  'Elsewhere, put the file mor.vfst of the package voikko-fi anywhere and name it in VOIKKO_DICTIONARY.';

/**
 * Fetches the dictionary with the system's own apt, so that its signatures are checked, but with lists
 * and cache of our own: the system's belong to root. Only the one data file is kept; it is GPL and is
 * never part of what we build or hand on.
 */
export async function fetchDictionary() {
  if (!['/usr/bin/apt-get', '/usr/bin/dpkg-deb'].every((tool) => existsSync(tool)))
    throw new PlainStop(`This command needs apt-get of Debian or Ubuntu. ${ELSEWHERE}`);
  const folder = dirname(dictionaryFile);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'fetch-'));
  atEnd(() => rmSync(work, { recursive: true, force: true }));
  await apt(work, ['update']);
  await apt(work, ['download', 'voikko-fi']);
  const [archive] = readdirSync(work).filter((name) => name.endsWith('.deb'));
  if (!archive) throw new PlainStop('apt-get fetched no package voikko-fi.');
  await run('dpkg-deb', ['--extract', archive, 'out'], work);
  copyFileSync(join(work, 'out', INSIDE), join(work, 'mor.vfst'));
  renameSync(join(work, 'mor.vfst'), dictionaryFile);
  return dictionaryFile;
}

/** apt with lists and archives in `work`; what is installed is still the system's to know. */
function apt(work, args) {
  for (const part of ['state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(work, part), { recursive: true });
  const own = [
    `Dir::State=${join(work, 'state')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${join(work, 'cache')}`,
    'APT::Sandbox::User=',
  ];
  return run('apt-get', ['-q', ...own.flatMap((option) => ['-o', option]), ...args], work);
}

async function run(command, args, cwd) {
  const { code, output } = await listen(command, args, { cwd });
  if (code !== 0) throw new PlainStop(`${output.trimEnd()}\n${command} could not do its part.`);
}
