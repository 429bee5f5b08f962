import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './places.mjs';

/** Where `npm run voikko` puts the Finnish dictionary of the guard. */
export const dictionaryFile = join(cache, 'voikko', 'mor.vfst');

/** Where the Debian package `voikko-fi` puts it. */
const SYSTEM = [
  '/usr/lib/voikko/5/mor-standard/mor.vfst',
  '/usr/share/voikko/5/mor-standard/mor.vfst',
];

/** The setting that tells the programs where the dictionary is, if only we know. */
export function dictionarySetting(env = process.env, there = existsSync) {
  if (env.VOIKKO_DICTIONARY || !there(dictionaryFile)) return {};
  return { VOIKKO_DICTIONARY: dictionaryFile };
}

/** One line for whoever starts without the dictionary, or nothing. */
export function lackOfDictionary(env = process.env, there = existsSync) {
  const places = env.VOIKKO_DICTIONARY ? [env.VOIKKO_DICTIONARY] : [dictionaryFile, ...SYSTEM];
  return places.some((place) => there(place))
    ? undefined
    : 'The guard works without its Finnish dictionary and warns more; npm run voikko fetches it.';
}
