import { begin } from './lib/begin.mjs';
import { fetchDictionary } from './lib/fetch-dictionary.mjs';
import { say } from './lib/plain.mjs';

/** `npm run voikko`: the Finnish dictionary of the guard into the cache, without root. */
await begin(
  async () => {
    const file = await fetchDictionary();
    say(`The dictionary is here: ${file}. It is read at the next start.`);
    return 0;
  },
  { say },
);
