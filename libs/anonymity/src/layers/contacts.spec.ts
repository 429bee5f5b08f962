import { found } from '../testing/found.js';

describe('an e-mail address', () => {
  it.each([
    ['Kirjoita kaisa.testi@posti.example heti.', 'kaisa.testi@posti.example'],
    ['Osoite on kaisa.testi@posti.example. Soita silti.', 'kaisa.testi@posti.example'],
    ['Osoite kaisa testi? Ei: kaisa @ posti.example toimii.', 'kaisa @ posti.example'],
    ['Vastaa osoitteesta pekka piste t at posti piste fi aina.', 'pekka piste t at posti piste fi'],
    ['Osoite m.maki(at)verkko.example on oma.', 'm.maki(at)verkko.example'],
    ['Skriv till anna punkt prov at post punkt fi genast.', 'anna punkt prov at post punkt fi'],
  ])('is found in: %s', (text, address) => {
    expect(found(text, 'EMAIL')).toEqual([address]);
  });

  it.each(['She works at home. Come later.', 'Tavattiin klo 9 @ toimisto.', 'Piste at viiva.'])(
    'is not seen in: %s',
    (text) => {
      expect(found(text, 'EMAIL')).toEqual([]);
    },
  );
});

describe('a telephone number', () => {
  it.each([
    ['Puhelin 044 123 4567 illalla.', '044 123 4567'],
    ['Numero vaihtui: +358447190011.', '+358447190011'],
    ['Soita 0400-123456 aamulla.', '0400-123456'],
    ['Soita numeroon 44 123 4567 aamulla.', '44 123 4567'],
    ['Kotipuhelin 02 623 1234 on äidin.', '02 623 1234'],
    ['Numero O44 l23 4567 on suttuinen.', 'O44 l23 4567'],
    ['Virossa +372 5123 4567 toimii.', '+372 5123 4567'],
    [
      'Numero on nolla neljä neljä yks kaks kolme viis kuus seittemän.',
      'nolla neljä neljä yks kaks kolme viis kuus seittemän',
    ],
    ['Numero 044 123 4567 2 kertaa päivässä.', '044 123 4567'],
  ])('is found in: %s', (text, number) => {
    expect(found(text, 'PHONE')).toEqual([number]);
  });

  it.each([
    'Päivystysapu 116 117 ja hätänumero 112.',
    'Kelan palvelunumero 020 634 0200 ruuhkautuu.',
    'Maksuton linja 0800 123 45 on auki.',
    'Sairausloma 01.02.2026-30.04.2026 päättyi.',
    'Velkaa 38 400 euroa, vuokra 610 e/kk.',
    'Nolla motivaatiota, yksi tapaaminen, kaksi perumista.',
  ])('of a service, a date or a sum stays: %s', (text) => {
    expect(found(text, 'PHONE')).toEqual([]);
  });
});

describe('a name on the net', () => {
  it.each([
    ['Pelaa Steamissa nimimerkillä Yökyöpeli_88 aina.', 'Yökyöpeli_88'],
    ['Instagram: metsanpoika.92 on julkinen.', 'metsanpoika.92'],
    ['Vastaa vain Snapissa @hiljainen.kulkija öisin.', '@hiljainen.kulkija'],
    ['Blogi on osoitteessa https://tarinani.example/alku, lue.', 'https://tarinani.example/alku'],
    ['Profiili facebook.com/testi.testaaja on avoin.', 'facebook.com/testi.testaaja'],
    ['Kone on osoitteessa 192.168.10.24 yhä.', '192.168.10.24'],
  ])('is found in: %s', (text, name) => {
    expect(found(text, 'ONLINE')).toEqual([name]);
  });

  it.each([
    'Ohjeet: www.kela.fi, suomi.fi ja tyomarkkinatori.fi.',
    'Pori.fi kertoo asunnoista.',
    'Viestit kulkevat WhatsAppissa ja Facebookissa.',
  ])('of a public service stays: %s', (text) => {
    expect(found(text, 'ONLINE')).toEqual([]);
  });
});
