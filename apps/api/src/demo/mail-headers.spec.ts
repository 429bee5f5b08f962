import fc from 'fast-check';
import { mailHeaders } from './mail-headers.js';

const message = (subject: string, to = 'Onni Malli <onni.malli@empa.example>') =>
  `From: r@x.example\r\nTo: ${to}\r\nSubject: ${subject}\r\nDate: x\r\n\r\nSubject: not this\r\n`;
const subjectOf = (subject: string) => mailHeaders(message(subject)).subject;

describe('the list of demonstration mail', () => {
  it('shows the bare address', () => {
    expect(mailHeaders(message('x')).to).toBe('onni.malli@empa.example');
    expect(mailHeaders(message('x', 'a@b.example')).to).toBe('a@b.example');
  });

  it('reads a subject that was folded', () => {
    expect(subjectOf('Kutsu: Rukkanen,\r\n Satakunta')).toBe('Kutsu: Rukkanen, Satakunta');
  });

  it('reads both ways of encoding', () => {
    expect(subjectOf('=?UTF-8?Q?Yl=C3=A4-Savo_ma?= 4.5.')).toBe('Ylä-Savo ma 4.5.');
    expect(subjectOf('=?utf-8?B?S8O8?=')).toBe('Kü');
  });

  it('puts a letter together that two encoded words share', () => {
    expect(subjectOf('=?UTF-8?Q?Yl=C3?=\r\n =?UTF-8?Q?=A4?=')).toBe('Ylä');
  });

  it('gets back whatever text was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
        const word = Buffer.from(text, 'utf8').toString('base64');
        expect(subjectOf(`=?UTF-8?B?${word}?=`)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      }),
    );
  });
});
