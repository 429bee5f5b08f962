import type { TextFinding } from '@rukkanen/contract';
import { acknowledgements, keep, unanswered } from './kept-places.js';

const text = 'Asiakas muutti Jämijärvelle. Taimin vuokra on jäljessä.';
const place = (words: string, but: Partial<TextFinding> = {}, of = text): TextFinding => ({
  start: of.indexOf(words),
  end: of.indexOf(words) + words.length,
  type: 'QUASI',
  severity: 'warn',
  reason: '',
  rule: 'small-place',
  suggestion: null,
  ...but,
});
const village = place('Jämijärvelle');
const name = place('Taimin', { type: 'PERSON', severity: 'block', rule: 'given-name' });

describe('a warned place that the writer keeps', () => {
  it('no longer waits for an answer, and goes along with its reason', () => {
    const kept = keep({}, text, village, 'LARGE_GROUP');
    expect(unanswered(kept, text, [village, name])).toEqual([name]);
    expect(acknowledgements('narrative', kept, text, [village, name])).toEqual([
      { field: 'narrative', start: village.start, end: village.end, reason: 'LARGE_GROUP' },
    ]);
  });

  it('is still kept when the text before it changes', () => {
    const kept = keep({}, text, village, 'LARGE_GROUP');
    const later = `Viime syksynä. ${text}`;
    const found = place('Jämijärvelle', {}, later);
    expect(unanswered(kept, later, [found])).toEqual([]);
    expect(acknowledgements('narrative', kept, later, [found])).toEqual([
      { field: 'narrative', start: found.start, end: found.end, reason: 'LARGE_GROUP' },
    ]);
  });

  it('can never be one that blocks', () => {
    const kept = keep({}, text, name, 'NOT_A_NAME');
    expect(unanswered(kept, text, [name])).toEqual([name]);
    expect(acknowledgements('narrative', kept, text, [name])).toEqual([]);
  });
});
