import { screen } from '../screen.js';
import { found, weighed } from '../testing/found.js';

describe('a bank account', () => {
  it('with a right checksum can never be argued away', () => {
    const [finding] = screen('Tilille FI21 1234 5600 0007 85 heti.');
    expect(finding).toMatchObject({ type: 'IBAN', severity: 'block', overridable: false });
  });

  it.each([
    ['Tilille FI21 1234 5600 0007 85.', 'FI21 1234 5600 0007 85'],
    ['Tili fi2112345600000785 on äidin.', 'fi2112345600000785'],
    ['Tilille FI21 1234 5600\n0007 85.', 'FI21 1234 5600\n0007 85'],
    ['Tilille FI22 1234 5600 0007 85.', 'FI22 1234 5600 0007 85'],
    ['Vanha tili 123456-785 on suljettu.', '123456-785'],
  ])('is found in: %s', (text, account) => {
    expect(found(text, 'IBAN')).toEqual([account]);
  });
});

describe('a registration plate', () => {
  it.each([
    ['Auto XYZ-123 jäi tien varteen.', 'XYZ-123'],
    ['Ajaa autolla, rekisteri abc 987.', 'abc 987'],
    ['Moottoripyörä AB-12 on myyty.', 'AB-12'],
  ])('is found in: %s', (text, plate) => {
    expect(found(text, 'PLATE')).toEqual([plate]);
  });

  it.each(['BDI-21 ja PHQ-9 täytettiin.', 'Lomake KU141 ja SV91.', 'WHO-5 ja MDQ-13 tehtiin.'])(
    'is not seen in the name of a test or a form: %s',
    (text) => {
      expect(found(text, 'PLATE')).toEqual([]);
    },
  );
});

describe('a number that leads to a file', () => {
  it.each([
    ['Asiakasnumero 4455667 löytyy.', '4455667'],
    ['Vireilletulonumero: PSHVA/99/2025 on avoin.', 'PSHVA/99/2025'],
    ['Päätös SHVA/1234/2025 tuli.', 'SHVA/1234/2025'],
    ['Dnro 1234/05.02.01/2024 on kesken.', '1234/05.02.01/2024'],
    ['Klientnummer 778899 finns.', '778899'],
    ['Case number 2025-00417 is open.', '2025-00417'],
  ])('is found in: %s', (text, number) => {
    expect(found(text, 'CASE_ID')).toEqual([number]);
  });

  it.each(['Lain 381/2023 mukaan.', 'HE 207/2022 vp ei auta.', 'SHL 35 §:n ilmoitus on tehty.'])(
    'is not seen in acts and bills: %s',
    (text) => {
      expect(screen(text)).toEqual([]);
    },
  );
});

describe('a birth date', () => {
  it.each([
    ['Syntynyt 3.11.1979 Kuopiossa.', '3.11.1979'],
    ['Syntymäaika 030481 lomakkeella.', '030481'],
    ['Född den 4 mars 1991 i Vasa.', '4 mars 1991'],
    ['She was born on June 5, 1990 here.', 'June 5, 1990'],
    ['Asiakas täyttää 63 vuotta 14. kesäkuuta 2026 tai myöhemmin.', '14. kesäkuuta 2026'],
    ['Lapsi (s. 3.4.2019) on hoidossa.', '3.4.2019'],
  ])('is found in: %s', (text, date) => {
    expect(weighed(text, 'BIRTHDATE')).toEqual([`block ${date}`]);
  });

  it('only warns of a bare old date set off like one', () => {
    expect(weighed('Asiakas (7.5.1984) asuu yksin.', 'BIRTHDATE')).toEqual(['warn 7.5.1984']);
  });

  it.each([
    'Sairausloma 1.2.2026–30.4.2026, sitten osa-aikatyö.',
    'Työmarkkinatuki alkoi 15.3.2026.',
    'Syntynyt vuonna 1985, tarkempaa ei tiedetä.',
    'Velka syntyi 3.4.2019 vippien takia.',
  ])('is not seen in: %s', (text) => {
    expect(found(text, 'BIRTHDATE')).toEqual([]);
  });

  it('is generalised to its decade', () => {
    expect(screen('Syntynyt 3.11.1979.')[0]?.suggestion).toEqual({
      key: 'guard.suggestion.decade',
      values: { decade: '1970' },
    });
  });
});
