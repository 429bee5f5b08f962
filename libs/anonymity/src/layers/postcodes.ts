import type { Claim } from '../finding.js';
import { isDomainWord } from '../lexicon/domain-words.js';
import { municipalityOf } from '../lexicon/municipalities.js';
import { before } from '../text/near.js';
import type { Layer, Passage } from '../text/passage.js';

const POSTCODE =
  /(?<![\p{L}\d.,/+-])(?:(?:FI|FIN|AX)-)?(\d{5})(?!\d|[.,/]\d)(?:\s{1,2}(\p{Lu}[\p{L}-]{1,25}))?/gu;
const POST_WORD =
  /(?:postinumero|postnummer|postiosoite|post\s?code|zip(?:\scode)?)\p{L}{0,6}[\s:]{1,3}(?:\p{L}{1,8}\s)?$/iu;

const MONEY = /(?:vel[kj]|euro|€|maks|summ|palk|tulo|lain|korvau|skuld|debt)/iu;

/** Finds postcodes: five digits before a place, after an address, or after a word for postcode. */
export const postcodes: Layer = function* (passage) {
  for (const match of passage.digits.matchAll(POSTCODE)) {
    const [whole, code = '', place] = match;
    const start = match.index;
    const addressed = followsAddress(passage, start);
    if (place !== undefined && (addressed || isPost(passage.text, start, code, place))) {
      yield claim(start, start + whole.length);
    } else if (addressed || POST_WORD.test(before(passage.text, start, 30))) {
      yield claim(start, start + whole.indexOf(code) + code.length);
    }
  }
};

/** A village is on no list: any capitalised word will do unless the number is a sum of money. */
const isPost = (text: string, start: number, code: string, place: string): boolean =>
  code.startsWith('0') ||
  municipalityOf(place.toLowerCase()) !== null ||
  (!isDomainWord(place.toLowerCase()) && !MONEY.test(before(text, start, 30)));

/** The address before it, a comma and at most a line break apart. */
const followsAddress = ({ text, ground }: Passage, start: number): boolean =>
  /,?\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
  start > 4 &&
  !ground.isFree(start - 4, start);

const claim = (start: number, end: number): Claim => ({
  start,
  end,
  type: 'POSTCODE',
  severity: 'warn',
  rule: 'postcode.place',
});
