import { FORM, FormDomain, type Level } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { contactText, type ContactFacts } from './contact-text.js';

const facts = (but: Partial<ContactFacts> = {}): ContactFacts => ({
  language: 'fi',
  consent: true,
  formVersion: FORM.version,
  scores: { housing: 3, health: null },
  narrative: 'Vuokra on kaksi kuukautta jäljessä.',
  clientHope: 'Haluaisi pitää asunnon.',
  ...but,
});

describe('the text for the contact form of social care', () => {
  it('holds the chosen official sentences, the story and the hope of the client', () => {
    expect(contactText(facts()).split('\n')).toEqual([
      'Yhteydenotto sosiaalihuoltoon asiakkaan suostumuksella (sosiaalihuoltolaki 1301/2014, 35 §)',
      '',
      'Tilanne osa-alueittain:',
      '- Asuminen: Huomautuksia, toistuvia muuttoja, rästivuokria.',
      'Näistä ei puhuttu: Terveys.',
      '',
      'Kuvaus:',
      'Vuokra on kaksi kuukautta jäljessä.',
      '',
      'Asiakas toivoo: Haluaisi pitää asunnon.',
    ]);
  });

  it('without consent is a notification, and speaks for nobody', () => {
    const text = contactText(facts({ consent: false }));
    expect(text).toMatch(/^Ilmoitus sosiaalihuollon tarpeesta ilman asiakkaan suostumusta/);
    expect(text).not.toContain('toivoo');
  });

  it.each([
    ['sv', 'Kontakt med socialvården', 'Anmärkningar, upprepade flyttar, hyresskulder'],
    ['en', 'Contact with social services', 'Reprimands, repeated moves, rent arrears'],
  ] as const)('is written in the language of the worker (%s)', (language, title, sentence) => {
    const text = contactText(facts({ language }));
    expect(text).toContain(title);
    expect(text).toContain(sentence);
  });

  it('never shows a level as a number, nor one that nobody chose', () => {
    const level = fc.constantFrom<Level | undefined>(undefined, null, 1, 2, 3, 4, 5);
    const scores = fc.dictionary(fc.constantFrom(...FormDomain.options), level);
    fc.assert(
      fc.property(scores, fc.boolean(), (chosen, consent) => {
        const text = contactText(facts({ scores: chosen, consent, narrative: '', clientHope: '' }));
        for (const { key, title, levels } of FORM.sheets) {
          const at = chosen[key];
          const line = `- ${title.fi}: ${at ? (levels[at - 1]?.fi ?? '') : ''}`;
          expect(text.includes(`- ${title.fi}:`)).toBe(typeof at === 'number');
          if (at) expect(text).toContain(line);
        }
      }),
    );
  });
});
