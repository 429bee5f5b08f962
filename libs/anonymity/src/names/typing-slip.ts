import { nameEntry } from './name-index.js';
import type { NameReading } from './word-reading.js';

/** What a surname in -nen is taken for that stands on no list as it is written. */
export const SHAPED_SURNAME: NameReading = {
  given: null,
  family: 1,
  kind: 'base',
  bare: true,
  rival: 'none',
  said: 'unasked',
  place: false,
  shape: 'nen',
};

/**
 * Reads a word that is a common name but for one slip of the fingers: two letters changed places
 * (*Kinnunne*), one doubled or a double one lost (*Virtanenn*, *Lapalainen*).
 *
 * Only long surnames in -nen, because no other word is one slip away from those by chance.
 */
export function readSlip(form: string): NameReading | null {
  if (form.length < 7 || form.length > 20 || !form.includes('n')) return null;
  for (const meant of slipsOf(form)) {
    const base = meant.replace(/sen$/, 'nen');
    if (!base.endsWith('nen') || base.length < 7) continue;
    if ((nameEntry(base)?.family ?? 9) > 1) continue;
    return SHAPED_SURNAME;
  }
  return null;
}

function* slipsOf(form: string): Iterable<string> {
  for (let at = 0; at < form.length - 1; at += 1) {
    const [here, next] = [form.charAt(at), form.charAt(at + 1)];
    if (here === next) yield form.slice(0, at) + form.slice(at + 1);
    else yield form.slice(0, at) + next + here + form.slice(at + 2);
  }
  for (let at = 1; at < form.length; at += 1) {
    if (form.charAt(at) !== form.charAt(at - 1))
      yield form.slice(0, at) + form.charAt(at - 1) + form.slice(at);
  }
}
