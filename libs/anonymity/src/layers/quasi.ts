import type { Claim } from '../finding.js';
import { isDomainWord } from '../lexicon/domain-words.js';
import { isPublicServiceNoun } from '../lexicon/institutions.js';
import { isSmall, municipalityOf } from '../lexicon/municipalities.js';
import type { Layer, Passage } from '../text/passage.js';

const AGE =
  /(?<![\d.,-])(\d{1,2})(?:[\s-]?vuotia\p{L}{1,10}|-v\.?(?!\p{L})|\sv\.(?=[\s,])|\s?vuoden\sikä\p{L}{1,4}|[\s-]årig\p{L}{0,2}|[\s-]åring\p{L}{0,4}|\sår\sgam\p{L}{1,4}|[\s-]years?[\s-]old)/giu;
const VAGUE =
  /(?:alle|yli|noin|lähes|melkein|vähintään|enintään|n\.|under|över|cirka|about|over|almost|around|kesken)\s$/iu;
const RARE =
  /(?<!\p{L})(?:ainoa\p{L}{0,5}|ainut|viimei(?:nen|sen|senä)|ensimmäi(?:nen|senä)|tunnettu\p{L}{0,4}|tunnetu\p{L}{1,4}|julkisuude\p{L}{1,3}|julkkis\p{L}{0,3}|otsikoi\p{L}{1,5}|uutisi\p{L}{1,4}|lehdessä|lehtijut\p{L}{1,5}|kunnanjohtaj\p{L}{0,4}|kaupunginjohtaj\p{L}{0,4}|kansanedustaj\p{L}{0,5}|kunnanvaltuute\p{L}{1,4}|valtuutet\p{L}{1,5}|ministeri\p{L}{0,3}|kirkkoherr\p{L}{1,4}|kanttori\p{L}{0,3}|eläinlääkäri\p{L}{0,3}|apteekkari\p{L}{0,3}|nimismie\p{L}{1,4}|rehtori\p{L}{0,3}|olympia\p{L}{0,12}|maailmanmestar\p{L}{1,4}|suomenmestar\p{L}{1,4}|\p{L}{0,12}mestari(?:na|n)?|ennätys\p{L}{0,8}|tangokuninga\p{L}{1,5}|missi\p{L}{0,3}|tuomittu\p{L}{0,4}|tuhopolt\p{L}{1,5}|surma\p{L}{0,6}|murha\p{L}{0,6}|taposta|harvinai\p{L}{1,7}|kaksos\p{L}{1,5}|kolmos\p{L}{1,5}|lumilautaili\p{L}{1,4}|enda|enda\s|sista|känd\p{L}{0,2}|only|last|well-known|famous|convicted|mayor|champion|kommundirektör\p{L}{0,2}|dömd\p{L}{0,2})(?!\p{L})/giu;

interface Sign {
  start: number;
  end: number;
  kind: 'place' | 'age' | 'rare';
  age?: number;
}

/**
 * Finds facts that together tell who is meant: a small place, an exact age, a role or an event that
 * few share. Any two of the three in one sentence are a warning; one alone never is.
 */
export const quasiIdentifiers: Layer = function* (passage) {
  const signs = [...places(passage), ...ages(passage.text), ...rareFacts(passage.text)];
  signs.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const end of sentenceEnds(passage.text)) {
    const from = next;
    while ((signs[next]?.start ?? Infinity) < end) next += 1;
    const here = signs.slice(from, next);
    const kinds = new Set(here.map(({ kind }) => kind));
    if (kinds.size < 2 || !(kinds.has('place') || kinds.size === 3)) continue;
    yield claim(here);
  }
};

function places({ words }: Passage): Sign[] {
  return words.flatMap((word, at) => {
    const inhabitant = /l[aä]i(?:nen|s)/.test(word.lower);
    if (word.glued || !(word.capital || inhabitant) || isDomainWord(word.lower)) return [];
    const next = words[at + 1];
    if (!inhabitant && next !== undefined && isPublicServiceNoun(next.lower)) return [];
    const name = municipalityOf(word.lower);
    if (name === null || !isSmall(name)) return [];
    return [{ start: word.start, end: word.end, kind: 'place' as const }];
  });
}

const ages = (text: string): Sign[] =>
  Array.from(text.matchAll(AGE))
    .filter(({ index }) => !VAGUE.test(text.slice(Math.max(0, index - 12), index)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'age' as const,
      age: Number(match[1]),
    }));

const rareFacts = (text: string): Sign[] =>
  Array.from(text.matchAll(RARE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'rare' as const,
  }));

function* sentenceEnds(text: string): Iterable<number> {
  for (const { index } of text.matchAll(/[.!?](?=\s{1,3}\p{Lu})|\n/gu)) yield index + 1;
  yield text.length + 1;
}

function claim(signs: readonly Sign[]): Claim {
  const age = signs.find((sign) => sign.age !== undefined)?.age;
  const decade = age === undefined ? 0 : Math.floor(age / 10) * 10;
  return {
    start: Math.min(...signs.map(({ start }) => start)),
    end: Math.max(...signs.map(({ end }) => end)),
    type: 'QUASI',
    severity: 'warn',
    rule: 'quasi.combination',
    suggestion: {
      key:
        decade >= 20 && decade <= 60
          ? `guard.suggestion.age.${decade}`
          : 'guard.suggestion.smallPlace',
    },
  };
}
