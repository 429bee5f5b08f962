import { newUid } from './uid.js';

describe('the name of a new thing', () => {
  it('is at least 16 characters, drawn, and says nothing but its kind', () => {
    expect(newUid('0b9f5a52-7d0e-4c55', 'session')).toBe('session-0b9f5a52-7d0e-4c55@rukkanen');
    expect(newUid('0b9f5a52-7d0e-4c55', 'series', 'kutsut.example')).toBe(
      'series-0b9f5a52-7d0e-4c55@kutsut.example',
    );
  });

  it.each(['', 'short', 'not safe in a stream', 'session-0123456789\r\n', 'ääääääääääääääää'])(
    'is refused for randomness like %j',
    (random) => {
      expect(() => newUid(random, 'session')).toThrow('calendar.uid');
    },
  );
});
