import * as fc from 'fast-check';
import { dangersIn } from './duty-to-act.js';

const DENIED: readonly string[] = [
  'Ei itsetuhoisuutta.',
  'Ei itsetuhoisia ajatuksia tällä hetkellä.',
  'Asiakkaalla ei ole itsemurha-ajatuksia eikä väkivaltaa kotona.',
  'Itsetuhoisuutta ei ole.',
  'Itsetuhoisia ajatuksia ei ole tullut esiin, arki sujuu.',
  'Väkivaltaa kotona ei ole.',
  'Selkä on kipeä. Ei itsetuhoisuutta tai väkivaltaa. Odottaa kuntoutusta.',
  'Lapset ovat koulussa, eivätkä ole vaarassa.',
  'Lapsiin ei kohdistu väkivaltaa.',
  'Puoliso ei ole väkivaltainen.',
  'Ei ole itsetuhoinen.',
  'Ei\u00a0itse\u00adtuhoisuutta.',
  'Inga självmordstankar.',
  'Har inte självmordstankar just nu.',
  'Det finns inget våld hemma.',
  'Barnen är inte i fara.',
  'Inga tecken på våld eller självskadebeteende.',
  'No danger to self.',
  'No suicidal thoughts, no violence at home.',
  'Not suicidal.',
  'There are no signs of violence or self-harm.',
  'The children are not in danger.',
];

/** Each holds a negation and speaks of a danger all the same, or may. */
const HEARD: readonly [danger: string, text: string][] = [
  ['self', 'Ei vain itsetuhoisuutta vaan myös velkaa.'],
  ['self', 'Ei enää itsetuhoisuutta.'],
  ['self', 'Ei itsetuhoisuutta nyt, mutta keväällä oli.'],
  ['self', 'Ei voi sanoa, ettei ole itsetuhoinen.'],
  ['self', 'En ole varma, ettei itsetuhoisuutta ole.'],
  ['self', 'Itsetuhoisuutta ei ole hoidettu.'],
  ['self', 'Itsetuhoisuutta, ei ole hoitoa.'],
  ['self', 'Itsetuhoisuutta\nei ole'],
  ['self', 'Ei nuku, itsetuhoisia ajatuksia.'],
  ['self', 'Ei halua elää.'],
  ['self', 'Sanoi, ettei jaksa elää, ei väkivaltaa.'],
  ['self', 'Kieltää itsetuhoiset ajatukset.'],
  ['self', 'Ei itsetuhoisuutta?'],
  ['others', 'Ei kestä väkivaltaa.'],
  ['others', 'Ei päivääkään ilman väkivaltaa.'],
  ['others', 'Ei väkivaltaa kestä kukaan.'],
  ['others', 'Ei itsetuhoisuutta, väkivaltaa kotona.'],
  ['others', 'Ei itsetuhoisuutta ja väkivaltaa on ollut.'],
  ['others', 'Ei apua väkivaltaan.'],
  ['others', 'Ei pelkkää väkivaltaa.'],
  ['child', 'Lapset ovat yksin kotona, ei väkivaltaa.'],
  ['child', 'Lapsista ei huolehdita. Lapsilla ei ole ruokaa, laiminlyöntiä.'],
  ['self', 'Inte bara självmordstankar.'],
  ['self', 'Inga självmordstankar längre.'],
  ['self', 'Sover inte, självmordstankar.'],
  ['others', 'Ingen stoppar våldet. Får inget skydd mot våld.'],
  ['others', 'Inget våld, men han slår dörrarna.'],
  ['self', 'No longer suicidal.'],
  ['self', 'Not only suicidal thoughts but debts.'],
  ['self', 'No suicide prevention plan.'],
  ['self', 'Denies suicidal thoughts.'],
  ['others', 'No violence-free day.'],
  ['others', 'No help against violence.'],
  ['others', 'There is no day without violence.'],
];

const DANGERS: readonly [danger: string, words: string][] = [
  ['self', 'itsetuhoisuutta'],
  ['self', 'itsetuhoisia ajatuksia'],
  ['others', 'väkivaltaa kotona'],
  ['self', 'självmordstankar'],
  ['others', 'våld hemma'],
  ['self', 'suicidal thoughts'],
  ['others', 'violence at home'],
];
const aDanger = fc.constantFrom(...DANGERS);
/** Words that say something: between a negation and a danger they may turn the sense. */
const telling = fc.constantFrom(
  'nuku',
  'töitä',
  'apua',
  'käy',
  'kestä',
  'sover',
  'hjälp',
  'jobb',
  'sleep',
  'help',
  'work',
);
const negating = fc.constantFrom('ei', 'eivät', 'ettei', 'inte', 'ingen', 'no', 'not');
const seeded = { seed: 20261125, numRuns: 400 };

describe('a danger that a text says there is not', () => {
  it.each(DENIED)('is not shown: %s', (text) => {
    expect(dangersIn(text)).toEqual([]);
  });

  it.each(HEARD)(
    'is shown when the no is about something else, or doubtful (%s): %s',
    (own, text) => {
      expect(dangersIn(text)).toContain(own);
    },
  );
});

describe('a negation elsewhere', () => {
  it('never hides a danger: one word that says something between them is enough', () => {
    const between = fc.array(telling, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(negating, between, aDanger, (no, words, [own, danger]) => {
        expect(dangersIn(`Hän ${no} ${words.join(' ')} ${danger}.`)).toContain(own);
        expect(dangersIn(`Hän ${no} ${words.join(' ')}, ${danger}.`)).toContain(own);
        expect(dangersIn(`Hän ${words.join(' ')} ${danger}, ${no} ${words.join(' ')}.`)).toContain(
          own,
        );
      }),
      seeded,
    );
  });

  it('in any number of denials before and after leaves a danger that is told beside them', () => {
    const denials = fc.array(fc.constantFrom(...DENIED), { maxLength: 4 });
    fc.assert(
      fc.property(denials, denials, aDanger, (before, after, [own, danger]) => {
        const told = [...before, `Nyt ${danger}.`, ...after].join(' ');
        expect(dangersIn(told)).toContain(own);
        expect(dangersIn([...before, ...after].join(' '))).toEqual([]);
      }),
      seeded,
    );
  });
});
