import {
  IN_PERSON,
  type ActionStep,
  type CaseResult,
  type DecisionCard,
  type ResultStep,
} from '@rukkanen/contract';
import { html, words } from '../../lib/testing/render.js';
import { ActionTable } from './ActionTable.js';
import { Deletion } from './Deletion.js';
import { FollowUp } from './FollowUp.js';
import { Outcome } from './Outcome.js';
import { RecordText } from './RecordText.js';

const decision: DecisionCard = {
  id: 'D1',
  caseId: 'C11',
  decidedAt: '2026-05-04T09:56:00.000Z',
  confirmed: true,
  exit: 'TWO_ORGANISATION_COOPERATION',
  subtype: null,
  needs: null,
  socialCareContact: 'NONE',
  socialCareContactOn: null,
  consulted: true,
  organisations: ['EMPA', 'WSC'],
  reviewMonth: null,
  responsibleOrganisation: 'EMPA',
  responsibleFunction: 'EMPLOYMENT_EXPERT',
  continuityOwner: 'EMPA',
  bottlenecks: [],
  flags: [],
  grounds: 'Perhepalvelut ratkaisevat hoidon.',
  continuation: null,
  goal: null,
  missingInformation: null,
  actions: [
    { text: 'Ohjausaika', organisation: 'WSC', function: 'SOCIAL_COUNSELLOR', how: IN_PERSON },
  ],
};
const aResult = (over: Partial<DecisionCard> = {}): CaseResult => ({
  caseId: 'C11',
  heldOn: '2026-05-04',
  teamName: 'Satakunnan tiimi',
  decision: { ...decision, ...over },
  steps: [],
  organisations: [
    { id: 'EMPA', name: 'Työllisyysalue' },
    { id: 'WSC', name: 'Hyvinvointialue' },
  ],
  feedback: null,
  textsDeletedOn: null,
});

const aStep = (step: ActionStep, doneOn: string | null): ResultStep => ({
  id: step,
  step,
  function: 'EMPLOYMENT_EXPERT',
  owner: { by: 'SEAT', seatId: 'T-1', name: 'Saima Demo' },
  mine: false,
  dueOn: '2026-05-11',
  doneOn,
  revision: 0,
});

describe('a result', () => {
  it('says the outcome in one sentence, then why', () => {
    const text = words(html(<Outcome result={aResult()} isGone={false} />));
    expect(text).toBe(
      'Kahden organisaation yhteistyö riittää. TYM-asiakkuutta ei avata. Perhepalvelut ratkaisevat hoidon.',
    );
  });

  it('names a social-care contact apart from the outcome, with its day', () => {
    const result = aResult({
      socialCareContact: 'CONTACT_WITH_CONSENT',
      socialCareContactOn: '2026-05-04',
    });
    expect(words(html(<Outcome result={result} isGone={false} />))).toContain(
      'Yhteydenotto sosiaalihuoltoon (asiakkaan suostumuksella), 4.5.2026',
    );
  });

  it('offers a text for the record, and says why the code word is not in it', () => {
    const text = words(html(<RecordText result={aResult()} isGone={false} />));
    expect(text).toContain('Työllisyysalue ja Hyvinvointialue');
    expect(text).toContain('Peitenimi ei kuulu asiakasjärjestelmään');
  });

  it('whose words are deleted offers nothing to copy and says "deleted"', () => {
    const gone = aResult({
      grounds: null,
      actions: [{ text: null, organisation: 'WSC', function: 'SOCIAL_COUNSELLOR', how: IN_PERSON }],
    });
    expect(html(<RecordText result={gone} isGone />)).not.toContain('data-icon="copy"');
    expect(words(html(<Outcome result={gone} isGone />))).toContain('poistettu');
    expect(words(html(<ActionTable result={gone} />))).toContain('poistettu');
  });

  it('gives each action its one organisation and function', () => {
    expect(words(html(<ActionTable result={aResult()} />, 'sv'))).toContain(
      'Hyvinvointialue, socialhandledare',
    );
  });

  it('that opens a customership tells what follows, who has it in hand and from when one counts', () => {
    const steps = [aStep('openInTyppi', null), aStep('startAssessment', '2026-05-11')];
    const text = words(html(<FollowUp steps={steps} heldOn="2026-05-04" />));
    expect(text).toContain('TYPPI');
    expect(text).toContain('Saima Demo, työllisyysasiantuntija');
    expect(text).toContain('11.8.2026');
    expect(html(<FollowUp steps={[]} heldOn="2026-05-04" />)).toBe('');
  });
});

describe('the promise about the texts', () => {
  it('names the day while they exist, and says when they are gone', () => {
    expect(words(html(<Deletion on="2026-06-05" isGone={false} />))).toContain('pe 5.6.2026');
    expect(words(html(<Deletion on={null} isGone />))).toContain('Kertomus on poistettu.');
  });

  it('is not made up when no day is known', () => {
    expect(html(<Deletion on={null} isGone={false} />)).toBe('');
  });
});

describe('a month', () => {
  it.each([
    ['fi', 'Katsotaan uudelleen elokuussa 2026.'],
    ['sv', 'Nytt övervägande i augusti 2026.'],
    ['en', 'To be looked at again in August 2026.'],
  ] as const)('to look again is told in %s', (language, sentence) => {
    const result = aResult({ reviewMonth: '2026-08' });
    expect(words(html(<Outcome result={result} isGone={false} />, language))).toContain(sentence);
  });
});
