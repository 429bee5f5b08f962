import { pathToFileURL } from 'node:url';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { dictionarySetting } from './lib/dictionary.mjs';
import { inside } from './lib/places.mjs';
import { say, sayAside } from './lib/plain.mjs';

const TESTING = inside('dist/libs/anonymity/src/testing/index.js');

/** `npm run anonymity:score`: how the guard does on our invented texts, without and with its dictionary. */
await begin(async () => {
  await buildWhenStale(sayAside, ['server']);
  Object.assign(process.env, dictionarySetting());
  const { realDictionary, scoredTexts, scoreOf, tableOf } = await import(pathToFileURL(TESTING));
  const show = (title, dictionary) =>
    say([title, ...tableOf(scoreOf(scoredTexts, dictionary)), ''].join('\n'));
  show('Without a dictionary (degraded)', null);
  const dictionary = realDictionary();
  if (dictionary) show('With the dictionary of voikko', dictionary);
  else say('There is no dictionary here; npm run voikko fetches it.');
  return 0;
});
