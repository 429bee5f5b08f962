import { choiceOfKey } from './sentence-keys.js';

const sentences = ['no worry', 'some', 'more', 'much', 'great'].map((value) => ({ value }));

describe('the digit keys of a domain', () => {
  it('choose the sentence of that number', () => {
    expect(choiceOfKey('1', sentences, 'not discussed')).toBe('no worry');
    expect(choiceOfKey('5', sentences, 'not discussed')).toBe('great');
  });

  it('choose "not discussed" with zero, which is never the same as one', () => {
    expect(choiceOfKey('0', sentences, 'not discussed')).toBe('not discussed');
  });

  it.each(['6', '9', 'a', 'Tab', 'ArrowDown', '10'])('leave %s alone', (key) => {
    expect(choiceOfKey(key, sentences, 'not discussed')).toBeUndefined();
  });
});
