import * as fc from 'fast-check';
import {
  flatten,
  placeholders,
  placeOf,
  translationTroubles,
} from '../../apps/launcher/lib/translations.mjs';

const file = (language: string, texts: object) => ({
  path: `apps/web/src/locales/${language}/desk.json`,
  texts,
});
const inAll = (texts: object) => [file('fi', texts), file('sv', texts), file('en', texts)] as const;

describe('a text', () => {
  it('is found under locales and under messages', () => {
    expect(placeOf('apps/web/src/locales/sv/desk.json')).toMatchObject({
      group: 'apps/web/src/locales',
      language: 'sv',
      name: 'desk',
    });
    expect(placeOf('libs/invitations/src/messages/fi.json')).toMatchObject({ language: 'fi' });
    expect(placeOf('libs/anonymity/src/lexicon/fi.json')).toBeNull();
  });

  it('is missing where one language lacks it, whichever that is', () => {
    const [fi, sv] = inAll({ queue: { title: 'Jono' } });
    expect(translationTroubles([fi, sv, file('en', { queue: {} })])).toEqual([
      'apps/web/src/locales/*/desk.json: queue.title has no text in en',
    ]);
    expect(translationTroubles([file('sv', { only: 'här' })])).toHaveLength(2);
  });

  it('is missing when it is empty', () => {
    expect(translationTroubles(inAll({ title: ' ' }))).toHaveLength(3);
  });

  it('is filled in with the same things in every language', () => {
    const [fi, sv] = inAll({ title: '{{count}} asiaa, {{ name }}' });
    expect(translationTroubles([fi, sv, file('en', { title: '{{count}} items' })])).toEqual([
      'apps/web/src/locales/*/desk.json: title is filled in differently in en',
    ]);
  });

  it('is in order when all languages have it, whatever it says', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.dictionary(word, word), (texts) => {
        expect(translationTroubles(inAll(texts))).toEqual([]);
      }),
    );
  });
});

it('keys are flattened by their path', () => {
  expect(flatten({ a: { b: 'x', c: { d: 'y' } }, e: 'z' })).toEqual({
    'a.b': 'x',
    'a.c.d': 'y',
    e: 'z',
  });
});

it('placeholders are counted once and in order', () => {
  expect(placeholders('{{b}} {{ a }} {{b, datetime}}')).toEqual(['a', 'b']);
});
