import { isDeed } from '../lexicon/company.js';
import type { Passage } from '../text/passage.js';

/** The next word of the same sentence, in lower case. */
export function nextWord({ words, text }: Passage, at: number): string | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return undefined;
  return text.slice(word.end, next.start) === ' ' ? next.lower : undefined;
}

/** Whether what follows is something that people do, or leave undone. */
export function isDeedAfter(passage: Passage, at: number): boolean {
  const end = passage.words[at]?.end ?? 0;
  return isDeed(nextWord(passage, at), passage.text.slice(end, end + 40));
}
