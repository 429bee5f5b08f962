import { readFileSync } from 'node:fs';
import { lockfileTroubles } from './lib/lockfile.mjs';
import { inside } from './lib/places.mjs';
import { say } from './lib/plain.mjs';

const read = (name) => JSON.parse(readFileSync(inside(name), 'utf8'));

const troubles = lockfileTroubles(read('package.json'), read('package-lock.json'));
troubles.forEach((trouble) => say(trouble));
process.exit(troubles.length > 0 ? 1 : 0);
