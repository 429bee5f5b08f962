import { CODE_WORDS } from '@rukkanen/cases';
import { isMunicipality } from '../libs/anonymity/src/lexicon/municipalities.js';

const VOWELS = 'aeiouyäö';
/** Finnish diphthongs and long vowels are said in one breath. */
const TOGETHER = /aa|ee|ii|oo|uu|yy|ää|öö|ai|ei|oi|ui|yi|äi|öi|au|eu|ou|iu|äy|öy|ey|iy|ie|uo|yö/gu;
const syllables = (word: string): number =>
  word
    .toLowerCase()
    .replaceAll(TOGETHER, 'a')
    .split('')
    .filter((letter) => VOWELS.includes(letter)).length;

/** Whether two words differ by one letter, put in, left out or changed. */
function soundAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (long.length - short.length > 1) return false;
  const at = short.split('').findIndex((letter, index) => letter !== long[index]);
  if (at === -1) return true;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

describe('the words by which cases are called', () => {
  it('name no municipality, old or new', () => {
    expect(isMunicipality('pori')).toBe(true);
    expect(CODE_WORDS.filter((word) => isMunicipality(word.toLowerCase()))).toEqual([]);
  });

  it('are said in a breath: at most six syllables, and never three consonants in a row but for a joint', () => {
    expect(CODE_WORDS.filter((word) => syllables(word) > 6)).toEqual([]);
    expect(CODE_WORDS.filter((word) => /[^aeiouyäö]{4}/i.test(word))).toEqual([]);
  });

  it('are not mistaken for each other when heard', () => {
    expect(soundAlike('kihokki', 'kihokka')).toBe(true);
    const pairs = CODE_WORDS.flatMap((one, index) =>
      CODE_WORDS.slice(index + 1)
        .filter((other) => soundAlike(one.toLowerCase(), other.toLowerCase()))
        .map((other) => `${one} ${other}`),
    );
    expect(pairs).toEqual([]);
  });
});
