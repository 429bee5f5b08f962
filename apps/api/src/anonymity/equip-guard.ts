import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { equip, readDictionary, screen, type Morphology } from '@rukkanen/anonymity';

/** Where the Debian package `voikko-fi` puts the dictionary. */
const SYSTEM_PLACES = [
  '/usr/lib/voikko/5/mor-standard/mor.vfst',
  '/usr/share/voikko/5/mor-standard/mor.vfst',
];

/**
 * Gives the guard of this process its dictionary: the one the setting names, else the system's.
 * A missing or damaged one stops nothing; the guard is degraded and every answer says so.
 */
export function equipGuard({
  VOIKKO_DICTIONARY: named,
}: {
  VOIKKO_DICTIONARY?: string | undefined;
}) {
  const dictionary = firstOf(named === undefined ? SYSTEM_PLACES : [named]);
  if (named !== undefined && dictionary === null)
    new Logger('guard').warn('VOIKKO_DICTIONARY names no dictionary that can be read');
  equip(dictionary);
  screen('Matti Virtanen'); // unpacks the name lists, so that nobody waits for it
}

function firstOf(places: readonly string[]): Morphology | null {
  for (const place of places) {
    const dictionary = read(place);
    if (dictionary !== null) return dictionary;
  }
  return null;
}

function read(place: string): Morphology | null {
  try {
    return readDictionary(readFileSync(place));
  } catch {
    return null;
  }
}
