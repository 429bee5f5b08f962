import type { Morphology, WordClass } from '../morphology.js';
import { readTransducer, type Transducer } from './transducer.js';
import { walkWays } from './walk.js';

const NAME_CLASSES: Readonly<Record<string, WordClass>> = {
  '[Lee]': 'first_name',
  '[Les]': 'surname',
  '[Lep]': 'place',
  '[Lem]': 'place',
};

/**
 * The Finnish dictionary of voikko as a `Morphology`, from the bytes of its `mor.vfst`; null when the
 * bytes are no such dictionary. Keeps nothing of the words it is asked about.
 */
export function readDictionary(bytes: Uint8Array): Morphology | null {
  const transducer = readTransducer(bytes);
  return transducer === null ? null : { classesOf: (word) => classesOf(transducer, word) };
}

function classesOf(transducer: Transducer, word: string): ReadonlySet<WordClass> {
  const classes = new Set<WordClass>();
  walkWays(transducer, word, (tags) => {
    const found = classOf(tags.map((tag) => transducer.symbols[tag] ?? ''));
    if (found !== null) classes.add(found);
  });
  return classes;
}

/** A compound is what its last part is; *[Bc]* stands where two words meet. */
function classOf(tags: readonly string[]): WordClass | null {
  const last = tags.findLast((tag) => tag.startsWith('[L'));
  if (last === undefined) return null;
  return NAME_CLASSES[last] ?? (tags.includes('[Bc]') ? 'compound' : 'common');
}
