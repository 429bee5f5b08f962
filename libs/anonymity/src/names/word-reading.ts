import { baseForms, type CaseKind } from '../finnish/base-forms.js';
import {
  hasStemInE,
  isEverydayForm,
  isEverydayWord,
  isForeignWord,
  isPoeticWord,
  isRareWord,
} from '../lexicon/homographs.js';
import { municipalityOf } from '../lexicon/municipalities.js';
import { roleOf } from '../lexicon/roles.js';
import type { WordClass } from '../morphology.js';
import { withDots, type Passage } from '../text/passage.js';
import { nameEntry, undottedNameEntry, type NameEntry, type Tier } from './name-index.js';

/** What the lists say of a word as a name. */
export interface NameReading {
  readonly given: Tier | null;
  readonly family: Tier | null;
  readonly kind: CaseKind;
  /** The form as it stands is a listed name: the earlier parts of a full name are never inflected. */
  readonly bare: boolean;
  /** How strongly the word is also something else; `unlisted`: a dictionary knows it as a word, our lists do not. */
  readonly rival: 'none' | 'rare' | 'poetic' | 'unlisted' | 'everyday';
  readonly place: boolean;
  /** What the dictionary says of the form: a name and nothing else, nothing at all, or it was not asked. */
  readonly said: 'name' | 'nothing' | 'unasked';
  /** How the surname ends: hardly any other listed word ends in -nen or -sson; -la may be a village. */
  readonly shape: 'nen' | 'la' | 'nordic' | 'other';
}

/** Reads a word without a hyphen, in lower case, as a name; null when no list knows it. */
export function readSimple(form: string, passage: Passage): NameReading | null {
  const best = bestBase(form, passage);
  if (best === null) return null;
  const { base, kind, entry } = best;
  return {
    given: entry.given,
    family: entry.family,
    kind,
    bare: nameEntry(form) !== null,
    ...weighOtherReadings(form, best, passage),
    place: municipalityOf(form) !== null,
    shape: shapeOf(base),
  };
}

function shapeOf(base: string): NameReading['shape'] {
  if (base.endsWith('nen')) return 'nen';
  if (/(?:sson|[qk]vist|ström|lund|berg|gren|holm|blom|dahl|roos)$/.test(base)) return 'nordic';
  return /l[aä]$/.test(base) ? 'la' : 'other';
}

interface Best {
  base: string;
  kind: CaseKind;
  entry: NameEntry;
}

/** The most common name among the bases; a base of two letters is no evidence. */
function bestBase(form: string, passage: Passage): Best | null {
  let best: Best | null = null;
  for (const { base, kind, oldStem } of basesIn(form, passage)) {
    if (base.length < 3) continue;
    const entry = entryOf(base, oldStem, passage);
    if (entry === null || (best !== null && rank(entry, base) >= rank(best.entry, best.base)))
      continue;
    best = { base, kind, entry };
  }
  return best;
}

function entryOf(base: string, oldStem: boolean, { undotted }: Passage): NameEntry | null {
  const entry = nameEntry(base) ?? (undotted ? undottedNameEntry(base) : null);
  if (entry === null || !oldStem) return entry;
  return entry.family === null ? null : { given: null, family: entry.family };
}

function basesIn(form: string, { language }: Passage): ReturnType<typeof baseForms> {
  if (language === 'fi') return baseForms(form);
  if (nameEntry(form) !== null) return [{ base: form, kind: 'base', oldStem: false }];
  const bare = form.replace(/['’]?s$/, '');
  const bases = [...baseForms(form)];
  return bare === form ? bases : [...bases, { base: bare, kind: 'genitive', oldStem: false }];
}

/** A surname in -nen wins over a rarer shape of the same rank: *Heinosta* is of Heinonen. */
const rank = ({ given, family }: NameEntry, base: string): number =>
  Math.min(given ?? 9, family ?? 9) - (base.endsWith('nen') ? 0.5 : 0);

type Others = Pick<NameReading, 'rival' | 'said'>;

/** What else the form could be: our own lists say first, then the dictionary, which knows Finnish alone. */
function weighOtherReadings(form: string, best: Best, passage: Passage): Others {
  if (isEverydayForm(form, passage.undotted) || roleOf(form) !== null)
    return { rival: 'everyday', said: 'unasked' };
  const classes = passage.dictionary?.classesOf(form);
  if (classes === undefined) return { rival: rivalByLists(form, best, passage), said: 'unasked' };
  if (classes.size === 0 && isWordOnly(withDots(passage, form)))
    return { rival: 'everyday', said: 'unasked' };
  if (classes.size === 0) return { rival: rivalByLists(form, best, passage), said: 'nothing' };
  const rival = rivalByDictionary(form, best, classes);
  return { rival, said: rival === 'none' ? saidBy(best, classes) : 'unasked' };
}

/** A surname that the dictionary takes for a compound of two words is as good as unheard of: *Koskensalo*. */
function saidBy({ entry }: Best, classes: ReadonlySet<WordClass>): NameReading['said'] {
  if (isNameOnly(classes)) return 'name';
  return entry.family !== null && [...classes].every((one) => one === 'compound')
    ? 'nothing'
    : 'unasked';
}

const isWordOnly = (classes: ReadonlySet<WordClass>): boolean =>
  classes.has('common') && !classes.has('surname') && !classes.has('first_name');

const isNameOnly = (classes: ReadonlySet<WordClass>): boolean =>
  (classes.has('first_name') || classes.has('surname')) &&
  !['common', 'compound', 'place'].some((other) => classes.has(other as WordClass));

/** Without a dictionary, or where it does not know the form, our own lists of words decide. */
function rivalByLists(
  form: string,
  { base, kind, entry }: Best,
  { language }: Passage,
): NameReading['rival'] {
  if (entry.given !== null && hasStemInE(base)) {
    if (kind === 'genitive') return 'none';
    if (kind === 'outer') return 'poetic';
  }
  if (isEverydayWord(base)) return 'everyday';
  if (language !== 'fi' && isForeignWord(form)) return 'everyday';
  if (isRareWord(base)) return 'rare';
  return isPoeticWord(base) ? 'poetic' : 'none';
}

/**
 * With a dictionary: a form it knows as no common word is a name and nothing else. A compound is no
 * rival, because half the surnames are compounds (*Mäenpää*). A common word that is a common name as
 * well and stands on none of our lists is a rare word (*kari*, *vesa*).
 */
function rivalByDictionary(
  form: string,
  { base, entry }: Best,
  classes: ReadonlySet<WordClass>,
): NameReading['rival'] {
  if (!classes.has('common')) return 'none';
  if (isRareWord(base)) return 'rare';
  if (isPoeticWord(base)) return 'poetic';
  if (/(?:nen|sen|sell[ae]|selta)$/.test(form) && classes.has('surname') && !isEverydayWord(base))
    return 'none';
  const named = classes.has('first_name') || classes.has('surname');
  const rank = Math.min(entry.given ?? 9, entry.family ?? 9);
  if (isEverydayWord(base)) return 'everyday';
  return named && rank <= 1 ? 'rare' : 'unlisted';
}
