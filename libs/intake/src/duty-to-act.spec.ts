import * as fc from 'fast-check';
import { dangersIn, dutyToAct } from './duty-to-act.js';

const SPOKEN: readonly [danger: string, text: string][] = [
  ['self', 'Asiakas puhuu itsetuhoisista ajatuksista.'],
  ['self', 'Sanoi, ettei ole syytä elää, eikä halua elää enää.'],
  ['self', 'On satuttanut itseään ja viiltelee.'],
  ['self', 'Har talat om självmord.'],
  ['self', 'Has talked about killing herself; there is a risk of suicide.'],
  ['others', 'Kertoi pelkäävänsä kotona.'],
  ['others', 'Puoliso on uhannut tappaa.'],
  ['others', 'Lähisuhdeväkivaltaa on ollut vuosia.'],
  ['others', 'Taustalla pahoinpitely.'],
  ['others', 'Är rädd hemma, det har förekommit våld.'],
  ['others', 'There has been violence at home.'],
  ['child', 'Lapset ovat öisin yksin kotona.'],
  ['child', 'Epäilemme, että lasta laiminlyödään.'],
  ['child', 'Barnen är ensamma hemma och rädda.'],
  ['child', 'The children are often alone at home.'],
];

const QUIET: readonly string[] = [
  'Asiakas hoitaa iäkästä vanhempaa. Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut.',
  'Lapset ovat isoja ja arki sujuu. Velkojen takia laskut pelottavat.',
  'Valvoo yöt, ei vastaa puheluihin, ja vanhempi hoitaa etuusasiat.',
  'Työkokeilu lyhyt, lyhennys velkaan sovittu.',
  'Haluaa töihin, kunhan jaksaa. Ei halua kuntouttavaan työtoimintaan.',
  'Barnen går i skola och vardagen fungerar.',
  'The children are at school and daily life works.',
];

describe('the duty to act', () => {
  it.each(SPOKEN)('hears danger to %s: %s', (danger, text) => {
    expect(dangersIn(text)).toContain(danger);
  });

  it.each(QUIET)('stays quiet in everyday talk: %s', (text) => {
    expect(dangersIn(text)).toEqual([]);
  });

  it('is raised by violence or lack of safety close by on the form, and by no other level', () => {
    expect(dutyToAct({ socialRelations: 5 }, [])).toEqual(['close']);
    expect(dutyToAct({ socialRelations: 4, health: 5 }, [])).toEqual([]);
    expect(dutyToAct({}, [])).toEqual([]);
  });

  it('reads through soft hyphens and hard spaces of a pasted text', () => {
    expect(dangersIn('Puhuu itse\u00admur\u00adhasta.')).toEqual(['self']);
    expect(dangersIn('Ei halua\u00a0elää.')).toEqual(['self']);
  });

  it('names each danger once, whatever the texts', () => {
    const text = 'Väkivaltaa. Lapset pelkäävät, ja hän on itsetuhoinen.';
    expect(dutyToAct({ socialRelations: 5 }, [text, text])).toEqual([
      'close',
      'self',
      'others',
      'child',
    ]);
  });

  it('is never taken back by more words, and never fails on any text', () => {
    const spoken = fc.constantFrom(...SPOKEN.map(([, text]) => text));
    fc.assert(
      fc.property(spoken, fc.string({ unit: 'binary', maxLength: 300 }), (text, more) => {
        const after = dangersIn(`${text}\n${more}`);
        expect(after).toEqual(expect.arrayContaining(dangersIn(text)));
      }),
    );
  });
});
