import {
  dictionaryFile,
  dictionarySetting,
  lackOfDictionary,
} from '../../apps/launcher/lib/dictionary.mjs';

const nowhere = () => false;
const fetched = (path: string) => path === dictionaryFile;

describe('the dictionary of the guard at start', () => {
  it('is told to the programs where it has been fetched, unless the person names another', () => {
    expect(dictionarySetting({}, fetched)).toEqual({ VOIKKO_DICTIONARY: dictionaryFile });
    expect(dictionarySetting({}, nowhere)).toEqual({});
    expect(dictionarySetting({ VOIKKO_DICTIONARY: '/other' }, fetched)).toEqual({});
  });

  it('is missed in one line that says how to get it', () => {
    expect(lackOfDictionary({}, nowhere)).toMatch(/^[^\n]*npm run voikko[^\n]*$/);
    expect(lackOfDictionary({ VOIKKO_DICTIONARY: '/other' }, fetched)).toMatch(/npm run voikko/);
    expect(lackOfDictionary({}, fetched)).toBeUndefined();
  });
});
