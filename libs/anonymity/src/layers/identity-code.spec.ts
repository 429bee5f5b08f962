import * as fc from 'fast-check';
import { screen } from '../screen.js';
import { found } from '../testing/found.js';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const two = (n: number) => String(n).padStart(2, '0');

/** A code with a right check character; serials from 900 up are given to nobody for good. */
const anyCode = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(...Array.from('+-YXWVUABCDEF')),
    fc.integer({ min: 900, max: 999 }),
  )
  .map(([day, month, year, separator, serial]) => {
    const date = two(day) + two(month) + two(year);
    return date + separator + serial + CHECK.charAt(Number(`${date}${serial}`) % 31);
  });

describe('a personal identity code', () => {
  it('is found with every separator, and no judgement can save it', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const [finding, ...others] = screen(`Tunnus ${code} on kirjattu.`);
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ type: 'HETU', severity: 'block', overridable: false });
        expect(finding).toMatchObject({ start: 7, end: 18 });
      }),
    );
  });

  it('is found in lower case, spaced out and broken over a line', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(found(`hetu ${code.toLowerCase()}`, 'HETU')).toHaveLength(1);
        const spaced = `${code.slice(0, 4)} ${code.slice(4, 6)} ${code[6]} ${code.slice(7)}`;
        expect(found(`Tunnus ${spaced}.`, 'HETU')).toEqual([spaced]);
        const broken = `${code.slice(0, 7)}\n${code.slice(7)}`;
        expect(found(`Tunnus ${broken}.`, 'HETU')).toEqual([broken]);
      }),
    );
  });

  it('still points at a person when its check character is wrong, but may be argued about', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const other = CHECK.charAt((CHECK.indexOf(code[10] ?? '') + 1) % 31);
        const [finding] = screen(`Tunnus ${code.slice(0, 10)}${other}.`);
        expect(finding).toMatchObject({ type: 'HETU', severity: 'block', overridable: true });
      }),
    );
  });

  it.each([
    ['O1O585-9l3M', 'scanned letters for digits'],
    ['140375–927H', 'a dash from a word processor'],
    ['140375-\u00ad927H', 'a soft hyphen inside'],
    ['140375\u00a0-\u00a0927H', 'hard spaces around the sign'],
  ])('is found as %j: %s', (code) => {
    expect(found(`Papereissa lukee ${code} selvästi.`, 'HETU')).toEqual([code]);
  });

  it('is found in part after a word for it', () => {
    expect(found('Hetun alku on 230488-, loppu puuttuu.', 'HETU')).toEqual(['230488-']);
  });

  it.each([
    'Jakso 050125-060625 jäi kesken.',
    'Y-tunnus 1234567-8 on yrityksen.',
    'Laki 381/2023 ja asetus 690/2022.',
    'Velkaa 38 400 euroa ja 210,55 e/kk.',
  ])('is not seen in: %s', (text) => {
    expect(found(text, 'HETU')).toEqual([]);
  });
});
