import * as fc from 'fast-check';
import { screen, type FindingType } from './index.js';

/** Identifiers as a layer claims them whole, each in a sentence where it can only be that. */
const PLANTS: readonly (readonly [FindingType, string, string, string])[] = [
  ['HETU', 'Tunnus on ', '140375-927H', ' papereissa.'],
  ['PERSON', 'Sovimme ', 'Liisa Kinnusen', ' kanssa ajan.'],
  ['PHONE', 'Soita ', '044 123 4567', ' illalla.'],
  ['EMAIL', 'Kirjoita ', 'kaisa.testinen@posti.example', ' niin vastaan.'],
  ['ADDRESS', 'Asuu osoitteessa ', 'Testikatu 12 B 34', ' vuokralla.'],
  ['POSTCODE', 'Muutti juuri paikkaan ', '38720 Honkajoki', ' keväällä.'],
  ['BIRTHDATE', 'Syntynyt ', '3.11.1979', ' Kuopiossa.'],
  ['ORG', 'Oli töissä ', 'Kuvite Rakennus Oy', ' vuoden.'],
  ['PLATE', 'Auto ', 'XYZ-123', ' on leimaamatta.'],
  ['IBAN', 'Tilille ', 'FI21 1234 5600 0007 85', ' maksetaan.'],
  ['CASE_ID', 'Päätös on numerolla ', 'SHVA/1234/2025', ' arkistossa.'],
  ['ONLINE', 'Twitterissä ', '@hiljainenkulkija', ' kertoo kaiken.'],
  ['QUASI', '', 'Siikaisten ainoa', ' pappi on työtön.'],
];

/** What a paste brings inside words: soft hyphens, joiners, direction signs, a byte order mark. */
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202c'];
/** What may stand around, as sentences of its own. */
const AROUND = [
  '😀👨‍👩‍👧‍👦 ', 'שלום עולם. ', 'مرحبا. ', 'e\u0301le\u0308phant. ', 'Zͫ̀a̵l̶g̷o̸. ', '\u00a0— ', '日本語。 ', 'ﬁ ﬂ. ', 'sjö a\u030at. ', '\n\n',
]; // prettier-ignore

const dirt = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom(...INVISIBLE)), {
  maxLength: 6,
});
const noise = fc.array(fc.constantFrom(...AROUND), { maxLength: 5 }).map((all) => all.join(''));

/** The words with invisible signs between their units, none at the edges. */
const soil = (words: string, signs: readonly (readonly [number, string])[]): string =>
  signs.reduce((soiled, [at, sign]) => {
    const place = 1 + (at % (soiled.length - 1));
    return soiled.slice(0, place) + sign + soiled.slice(place);
  }, words);

/** Without what nobody sees, and with letters in one piece. */
const seen = (text: string): string =>
  INVISIBLE.reduce((rest, sign) => rest.replaceAll(sign, ''), text).normalize('NFC');

describe('the place of a finding', () => {
  it.each(PLANTS)(
    'covers %s and nothing else, whatever a paste brought',
    (type, before, words, after) => {
      fc.assert(
        fc.property(
          dirt,
          dirt,
          noise,
          noise,
          fc.boolean(),
          (inside, outside, left, right, apart) => {
            const planted = soil(apart ? words.normalize('NFD') : words, inside);
            const lead = before === '' ? before : soil(`${before} `, outside).trimEnd() + ' ';
            const text = left + lead + planted + after + right;
            const places = screen(text, { morphology: null })
              .filter((finding) => finding.type === type)
              .map(({ start, end }) => text.slice(start, end));
            expect(places.map(seen)).toEqual([words]);
            expect(planted).toContain(places[0]);
          },
        ),
        { numRuns: 300, seed: 20_261_125 },
      );
    },
  );

  it('is told for a hundred findings at once', () => {
    const one = 'Tunnus on 140375-927H. ';
    const findings = screen(one.repeat(100));
    expect(findings.map(({ start }) => start)).toEqual(
      Array.from({ length: 100 }, (_, n) => n * one.length + 10),
    );
  });
});
