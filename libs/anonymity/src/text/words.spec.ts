import { wordsOf } from './words.js';

const opening = (text: string) =>
  wordsOf(text)
    .filter(({ opens }) => opens)
    .map(({ text }) => text);

describe('the words of a text', () => {
  it('know where a sentence begins', () => {
    expect(opening('Tausta: Kolme jaksoa. Sitten tauko.\n- Kuka vetää?')).toEqual([
      'Tausta',
      'Kolme',
      'Sitten',
      'Kuka',
    ]);
  });

  it('do not take a shortened word or an initial for the end of a sentence', () => {
    expect(opening('Tapasin esim. Matin ja M. Virtasen.')).toEqual(['Tapasin']);
  });

  it('keep a hyphenated word whole and mark what is part of a code', () => {
    const words = wordsOf('Ala-Kotolan lomake KU132 Kela:n kela.fi');
    expect(words.map(({ text }) => text)).toContain('Ala-Kotolan');
    expect(words.filter(({ glued }) => glued).map(({ text }) => text)).toEqual([
      'KU',
      'n',
      'kela',
      'fi',
    ]);
  });
});
