import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { say } from './lib/plain.mjs';

/** `npm run build`: makes what the programs run from, when it is stale. */
await begin(
  async () => {
    await buildWhenStale(say);
    say('The build is up to date.');
    return 0;
  },
  { say },
);
