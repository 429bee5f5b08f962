import { existsSync, readFileSync } from 'node:fs';
import { readDictionary } from '../dictionary/dictionary.js';
import type { Morphology } from '../morphology.js';

const PLACES = [
  process.env['VOIKKO_DICTIONARY'],
  '.cache/voikko/mor.vfst',
  '/usr/lib/voikko/5/mor-standard/mor.vfst',
];

/** The dictionary of this machine, if it has one; tests must pass without it too. */
export function realDictionary(): Morphology | null {
  const place = PLACES.find((path) => path !== undefined && existsSync(path));
  return place === undefined ? null : readDictionary(readFileSync(place));
}
