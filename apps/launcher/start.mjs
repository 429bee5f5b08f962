import { begin } from './lib/begin.mjs';
import { say } from './lib/plain.mjs';
import { bringsOwnDatabase } from './lib/settings.mjs';
import { startDemo } from './lib/start-demo.mjs';
import { startProduction } from './lib/start-production.mjs';

/** `npm start`: the whole product, with nothing but Node on the machine. */
const work = (args) =>
  bringsOwnDatabase(process.env)
    ? startProduction()
    : startDemo({ fresh: args.includes('--fresh') });

await begin(work, { say });
