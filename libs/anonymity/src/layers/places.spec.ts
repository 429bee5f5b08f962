import { found, weighed } from '../testing/found.js';

describe('a street address', () => {
  it.each([
    ['Asuu Kuvitteellisentie 12 B 34 nyt.', 'Kuvitteellisentie 12 B 34'],
    ['Muutti Testikuja 9 C 3:een kesällä.', 'Testikuja 9 C 3:een'],
    ['Muutti Testipolulle keväällä.', 'Testipolulle'],
    ['Kotiosoite Mustikkamäki 7 on väliaikainen.', 'Mustikkamäki 7'],
    ['Uusi osoite on Vanha Myllytie 3.', 'Vanha Myllytie 3'],
    ['asuu kuvitteellisentie 12 b', 'kuvitteellisentie 12 b'],
    ['Bor på Ekorrgatan 4 B 7 sedan hösten.', 'Ekorrgatan 4 B 7'],
    ['He lives at Test Street 14 with a friend.', 'Test Street 14'],
  ])('is found in: %s', (text, address) => {
    expect(found(text, 'ADDRESS')).toEqual([address]);
  });

  it.each(['Valtatie 8 on tuttu.', 'Työpolku 2 alkaa keväällä.', 'Tie töihin on pitkä, 20 km.'])(
    'is not seen in: %s',
    (text) => {
      expect(found(text, 'ADDRESS')).toEqual([]);
    },
  );
});

describe('a postcode', () => {
  it.each([
    ['Muutti paikkaan 29999 Eurajoki eilen.', 'warn 29999 Eurajoki'],
    ['Posti: Testikatu 5, 28999 Pori.', 'warn 28999 Pori'],
    ['Postinumero 28999 riittää.', 'warn 28999'],
  ])('warns in: %s', (text, finding) => {
    expect(weighed(text, 'POSTCODE')).toEqual([finding]);
  });

  it.each(['Velkaa 12000 euroa.', 'Velkaa 15000 Ulosottoon.', 'Palkka 28000 vuodessa.'])(
    'is not seen in: %s',
    (text) => {
      expect(found(text, 'POSTCODE')).toEqual([]);
    },
  );
});

describe('an employer, a school or a home', () => {
  it.each([
    ['Työskenteli Lahtisen Metallipajassa vuosia.', 'Lahtisen Metallipajassa'],
    ['Työsuhde Kuvite Rakennus Oy:ssä päättyi.', 'Kuvite Rakennus Oy'],
    ['Kävi Kuusimäen koulua loppuun.', 'Kuusimäen koulua'],
    ['Asui hoivakoti Iltatuulessa vuoden.', 'hoivakoti Iltatuulessa'],
    ['Arbetade på Ab Provsnickeri i åratal.', 'Ab Provsnickeri'],
  ])('warns in: %s', (text, name) => {
    expect(weighed(text, 'ORG')).toEqual([`warn ${name}`]);
  });

  it.each([
    'Satasairaalan poliklinikka antoi uuden ajan.',
    'Ulvilan toimipisteessä jono on lyhyt.',
    'Työskentelee Kelan ohjeen mukaan osa-aikaisesti.',
    'Oli töissä ravintolassa ja kaupan kassalla.',
  ])('does not for public services and trades: %s', (text) => {
    expect(found(text, 'ORG')).toEqual([]);
  });
});

describe('facts that tell together', () => {
  it.each([
    'Asiakas on 47-vuotias pomarkkulainen isä.',
    'Merikarvian entinen kunnanjohtaja hakee töitä.',
    'Siikaisten ainoa pappi on jäänyt työttömäksi.',
  ])('warn in: %s', (text) => {
    expect(found(text, 'QUASI')).toHaveLength(1);
  });

  it.each([
    'Alle 25-vuotias, asioi Kankaanpäässä.',
    'Asiakas on 47-vuotias isä.',
    'Asioi 47-vuotiaana Ulvilan asiointipisteessä.',
    'Ryhmä on ainoa sovittu palvelu.',
    '47-vuotias porilainen odottaa lausuntoa.',
  ])('stay one by one: %s', (text) => {
    expect(found(text, 'QUASI')).toEqual([]);
  });
});
