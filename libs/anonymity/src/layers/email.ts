import type { Claim } from '../finding.js';
import type { Layer } from '../text/passage.js';

const LOCAL_END = /[\p{L}\d._%+'-]{1,64}$/u;
const DOMAIN = /^[\p{L}\d-]{1,63}(?:\s?\.\s?[\p{L}\d-]{1,63}){1,5}/u;
const SPOKEN_AT =
  /\s?(?:\(\s?(?:at|ät|@|miuku|a)\s?\)|\[\s?(?:at|ät|@)\s?\]|\s(?:at|ät|miu|miuku|miukumauku|kissanhäntä|snabel-?a|snabela)(?=\s))\s?/giu;
const DOT = '(?:\\s(?:piste|dot|punkt)\\s|\\s?\\(\\s?(?:piste|dot|punkt|\\.)\\s?\\)\\s?|\\.)';
const JOIN = `(?:${DOT}|\\s(?:alaviiva|väliviiva|viiva|underscore|dash|bindestreck)\\s)`;
const SPOKEN_LOCAL = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d_+-]{1,40}(?:${JOIN}[\\p{L}\\d_+-]{1,40}){0,4}$`,
  'iu',
);
const SPOKEN_DOMAIN = new RegExp(`^[\\p{L}\\d-]{1,40}(?:${DOT}[\\p{L}\\d-]{1,30}){1,3}`, 'iu');
const SPOKEN_DOT = /(?:piste|dot|punkt)/iu;
const ENDINGS =
  /[.\s)](?:fi|com|net|org|se|eu|info|ee|me|io|no|dk|de|uk|ru|example|test|invalid)$/iu;

/** Finds e-mail addresses, also when the signs are spelled out: *etunimi piste suku at posti piste fi*. */
export const emails: Layer = function* ({ text }) {
  yield* written(text);
  yield* spoken(text);
};

function* written(text: string): Iterable<Claim> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const left = text.slice(Math.max(0, at - 65), at).replace(/\s$/, '');
    const gap = text.charAt(at - 1) === ' ' ? 1 : 0;
    const local = LOCAL_END.exec(left)?.[0].replace(/^[.'-]+/, '') ?? '';
    const skip = text.charAt(at + 1) === ' ' ? 1 : 0;
    const domain = DOMAIN.exec(text.slice(at + 1 + skip, at + 260))?.[0] ?? '';
    if (local === '' || domain === '' || gap !== skip) continue;
    const end = at + 1 + skip + trimDomain(domain).length;
    yield claim(at - gap - local.length, end, 'email.written');
  }
}

/** *posti.fi. Seuraava* must not swallow the next sentence. */
function trimDomain(domain: string): string {
  const first = domain.replace(/(\.[\p{L}\d-]{1,63})\s?\.\s[^]*$/u, '$1');
  return first === first.toUpperCase() ? first : first.replace(/\s?\.\s?\p{Lu}[^]*$/u, '');
}

function* spoken(text: string): Iterable<Claim> {
  for (const match of text.matchAll(SPOKEN_AT)) {
    const local = SPOKEN_LOCAL.exec(text.slice(Math.max(0, match.index - 120), match.index))?.[0];
    const from = match.index + match[0].length;
    const domain = SPOKEN_DOMAIN.exec(text.slice(from, from + 120))?.[0];
    if (local === undefined || domain === undefined) continue;
    if (!isSpoken(local, match[0], domain)) continue;
    yield claim(match.index - local.length, from + domain.length, 'email.spoken');
  }
}

/** A bare *at* is an English word: it counts only with a known ending and something dotted before it. */
function isSpoken(local: string, sign: string, domain: string): boolean {
  if (!ENDINGS.test(domain)) return false;
  return SPOKEN_DOT.test(domain) || /[()[\]]/.test(sign) || /[.\d_]|piste|dot/iu.test(local);
}

const claim = (start: number, end: number, rule: string): Claim => ({
  start,
  end,
  type: 'EMAIL',
  severity: 'block',
  rule,
});
