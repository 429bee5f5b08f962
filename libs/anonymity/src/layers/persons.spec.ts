import type { Morphology } from '../morphology.js';
import { screen } from '../screen.js';
import { found, weighed } from '../testing/found.js';

describe('a name', () => {
  it.each([
    ['Soitin Matille eilen.', 'Matille'],
    ['Virtasen asia on auki.', 'Virtasen'],
    ['Sovimme Liisa Kinnusen kanssa ajan.', 'Liisa Kinnusen'],
    ['Eeva-Kaisa Ylä-Kotolalle annettiin aika.', 'Eeva-Kaisa Ylä-Kotolalle'],
    ['Anttikin on innostunut.', 'Anttikin'],
    ['Naapuri soitti Heikkisestä eilen.', 'Heikkisestä'],
    ['KORHONEN MATTI – KIIREELLINEN', 'KORHONEN MATTI'],
    ['tapasin timo niemisen eilen', 'timo niemisen'],
    ['pirjo ei ole tullut ryhmään', 'pirjo'],
    ['Hamalaisen tyokyky arvioidaan uudelleen ensi kuussa.', 'Hamalaisen'],
    ['Sovittiin Ahmed Hassanin kanssa.', 'Ahmed Hassanin'],
    ['M. Virtanen on sopinut ajan.', 'M. Virtanen'],
    ['Matti V. on sopinut ajan.', 'Matti V.'],
    ['Yrjö-setä auttaa muutossa.', 'Yrjö-setä'],
    ['Heikkienn asia odottaa.', 'Heikkienn'],
  ])('blocks in: %s', (text, name) => {
    expect(weighed(text, 'PERSON')).toEqual([`block ${name}`]);
  });

  it('that is an everyday word counts beside another name or after a word for a person', () => {
    expect(weighed('Lumi Koivu ei tullut paikalle.', 'PERSON')).toEqual(['block Lumi Koivu']);
    expect(weighed('Asiakas Toivo odottaa päätöstä.', 'PERSON')).toEqual(['block Toivo']);
  });

  it('that no list knows is a warning where the words around speak of a person', () => {
    expect(weighed('Asiakas Qerkinaj odottaa.', 'PERSON')).toEqual(['warn Qerkinaj']);
    expect(weighed('Keskustelin Qerkinajin kanssa.', 'PERSON')).toEqual(['warn Qerkinajin']);
  });

  it('shortened to initials is a warning, but N.N. names nobody', () => {
    expect(weighed('Hakemuksen teki asiakas R.S. itse.', 'PERSON')).toEqual(['warn R.S.']);
    expect(weighed('Asiakas N.N. odottaa.', 'PERSON')).toEqual([]);
  });

  it.each([
    ['Anders Lindholm har inte svarat på breven.', 'Anders Lindholm'],
    ['Klienten Kerstin vill arbeta deltid och vila.', 'Kerstin'],
    ['Mikaels rehabilitering fortsätter och han mår bra.', 'Mikaels'],
    ['The client met Heikki on Monday and was calm.', 'Heikki'],
    ['Grace Okafor asked for an interpreter and a plan.', 'Grace Okafor'],
  ])('blocks in another language: %s', (text, name) => {
    expect(weighed(text, 'PERSON')).toEqual([`block ${name}`]);
  });
});

describe('what only looks like a name', () => {
  it.each([
    'Rauha on palannut kotiin.',
    'Toivo elää, virta on lopussa.',
    'Pian pitää päättää, annan lomakkeen mukaan.',
    'Tuuli on kylmä ja lumi syvää.',
    'Alzheimerin tauti ja Touretten oireyhtymä.',
    'Toivo-hanke ja Taimi-ryhmä ovat tauolla.',
    'Euran ja Säkylän toimipisteet muuttavat.',
    'Muutti Raumalta Poriin, asuu Harjavallassa.',
    'Maanantaina Kelaan, toukokuussa Satasairaalaan.',
    'Asiakas A ja asiakas X odottavat.',
    'Kokemusta on paljon.',
    'onni matkassa, vaikka rahat loppuivat',
  ])('stays: %s', (text) => {
    expect(found(text, 'PERSON')).toEqual([]);
  });

  it('stays in Swedish and English too', () => {
    expect(found('Stig upp i tid är ett mål som klienten har.', 'PERSON', 'sv')).toEqual([]);
    expect(found('Will the trial start? Joy was brief.', 'PERSON', 'en')).toEqual([]);
  });
});

describe('a dictionary of word forms', () => {
  const knows = (...classes: ('first_name' | 'common')[]): Morphology => ({
    classesOf: () => new Set(classes),
  });

  it('settles what the lists alone leave open', () => {
    const text = 'Satu odottaa päätöstä.';
    expect(screen(text)).toEqual([]);
    const [finding] = screen(text, { morphology: knows('first_name') });
    expect(finding).toMatchObject({ type: 'PERSON', severity: 'block' });
    expect(screen(text, { morphology: knows('first_name', 'common') })).toEqual([]);
  });
});
