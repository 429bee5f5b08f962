import type { FormDomain, Level } from '@rukkanen/contract';
import { withoutDenied } from './denied.js';
import { OTHERS, SELF, speaksOfChild } from './danger-words.js';

/** Whose danger is spoken of: each leads to a duty of its own (FRM-05). */
export type Danger = 'close' | 'self' | 'others' | 'child';

/** Made comparable: pasted texts hold soft hyphens and hard spaces inside words. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/\s+/gu, ' ');

const sentencesOf = (line: string): string[] => plain(line).split(/(?<=[.!?])\s/u);

/**
 * The dangers of which a text speaks, without those that it says there are not. It reads words, not
 * sense: a reminder, never a judgement.
 */
export function dangersIn(text: string): Danger[] {
  const sentences = text
    .split(/[\n\r\u2028\u2029]/u)
    .flatMap(sentencesOf)
    .map(withoutDenied);
  const words = sentences.join(' ');
  const found: [Danger, boolean][] = [
    ['self', SELF.test(words)],
    ['others', OTHERS.test(words)],
    ['child', sentences.some(speaksOfChild)],
  ];
  return found.flatMap(([danger, is]) => (is ? [danger] : []));
}

/**
 * Why the duty to act is shown: level 5 in social relationships (violence or lack of safety close by),
 * or a text on danger to oneself, to others or to a child. It never stops a case, and nothing of it
 * leaves the screen on which it is shown (FRM-05, FLW-09; SHL 1301/2014 35 §, LsL 417/2007 25 §).
 */
export function dutyToAct(
  scores: Readonly<Partial<Record<FormDomain, Level | undefined>>>,
  texts: readonly string[],
): Danger[] {
  const close: Danger[] = scores.socialRelations === 5 ? ['close'] : [];
  const order: readonly Danger[] = ['self', 'others', 'child'];
  const spoken = texts.flatMap(dangersIn);
  return [...close, ...order.filter((danger) => spoken.includes(danger))];
}
