import { globSync, readFileSync } from 'node:fs';
import { root } from './lib/places.mjs';
import { explain, say } from './lib/plain.mjs';
import { placeOf, translationTroubles } from './lib/translations.mjs';

/** Every text exists in every language; that the code uses only keys that exist is the compiler's work. */
const files = globSync('{apps,libs}/**/{locales,messages}/**/*.json', { cwd: root })
  .filter((path) => placeOf(path) && !path.includes('node_modules'))
  .map((path) => ({ path, texts: JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) }));
const troubles = translationTroubles(files);
troubles.forEach((trouble) => say(trouble));
if (files.length === 0) process.exit(explain('No texts were found.'));
process.exit(troubles.length > 0 ? 1 : 0);
