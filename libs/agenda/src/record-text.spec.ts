import { ExitCode, IN_PERSON, Language, type DecisionCard } from '@rukkanen/contract';
import { recordedOf, recordText, replay, type RecordSetting } from './index.js';
import { aDraft, anAgenda, byConvener, played } from './testing/index.js';

const NAMES: Record<string, string> = {
  EMPA: 'Satakunnan työllisyysalue',
  WSC: 'Satakunnan hyvinvointialue',
};
const aCard = (exit: ExitCode, but: Partial<DecisionCard> = {}): DecisionCard => {
  const { acknowledgements: _, actions: __, ...draft } = aDraft(exit, { needs: null });
  return {
    ...draft,
    id: 'D1',
    caseId: 'C11',
    decidedAt: '2026-05-04T10:00:00.000Z',
    confirmed: true,
    continuation: null,
    goal: null,
    missingInformation: null,
    reviewMonth: null,
    actions: [],
    ...but,
  };
};
const setting = (language: Language): RecordSetting => ({
  heldOn: '2026-05-04',
  language,
  organisationName: (id) => NAMES[id] ?? id,
  functionName: (key) => ({ NURSE: 'terveydenhoitaja' })[key as string] ?? key,
});
const text = (card: DecisionCard, language: Language = 'fi') => recordText(card, setting(language));

describe('the record text', () => {
  it('has the official wording when TYM is not timely', () => {
    const card = aCard('TYM_NOT_TIMELY', { continuation: 'terveydenhoitajan vastaanotto.' });
    expect(text(card)).toBe(
      'Konsultoitu TYM-konsultaatiotiimissä 4.5.2026. TYM ei ole tällä hetkellä ajankohtainen, koska hoito on kesken. Sovittu jatko: terveydenhoitajan vastaanotto. Vastuutaho: Satakunnan hyvinvointialue.',
    );
    expect(text(card, 'sv')).toMatch(
      /^Konsulterat i TYM-konsultationsteamet 4\.5\.2026\. TYM är inte/u,
    );
    expect(text(card, 'en')).toContain(
      'on 4 May 2026. TYM is not timely now because hoito on kesken.',
    );
  });

  it('names both organisations, who does what and who goes on', () => {
    const card = aCard('TWO_ORGANISATION_COOPERATION', {
      grounds: '',
      continuityOwner: 'EMPA',
      actions: [
        { text: 'varaa ajan.', organisation: 'WSC', function: 'NURSE', how: IN_PERSON },
        { text: null, organisation: 'EMPA', function: 'NURSE', how: IN_PERSON },
      ],
    });
    expect(text(card).split('\n')).toEqual([
      'Konsultoitu TYM-konsultaatiotiimissä 4.5.2026. Todettiin, että kahden organisaation välinen yhteistyö riittää: Satakunnan työllisyysalue ja Satakunnan hyvinvointialue. TYM ei ole tällä hetkellä tarpeen.',
      'Sovitut toimet:',
      '1. varaa ajan (Satakunnan hyvinvointialue, terveydenhoitaja)',
      '2. (poistettu) (Satakunnan työllisyysalue, terveydenhoitaja)',
      'Vastuutaho: Satakunnan hyvinvointialue. Palvelujen jatkumosta vastaa Satakunnan työllisyysalue.',
    ]);
  });

  it('tells the steps that follow a customership and the class of needs', () => {
    const card = aCard('TYM_CUSTOMERSHIP', { needs: 'BOTH' });
    expect(text(card)).toContain('Todettiin sosiaali- ja terveyspalvelujen tarve.');
    expect(text(card)).toContain('TYM-asiakkuus avataan TYPPI-järjestelmään. Lähetetään');
  });

  it('tells what comes before TYM and when it is looked at again', () => {
    const card = aCard('SERVICES_BEFORE_TYM', { goal: 'työkyky selviää', reviewMonth: '2026-08' });
    expect(text(card)).toContain(
      'hyötyy TYM:istä: terveydenhuollon palvelut. Perustelut: hoito on kesken. Tavoite: työkyky selviää. Tilannetta tarkastellaan uudelleen 8/2026.',
    );
  });

  it('tells a social-care contact apart from the outcome', () => {
    const card = aCard('TYM_NOT_TIMELY', {
      socialCareContact: 'NOTIFICATION_WITHOUT_CONSENT',
      socialCareContactOn: '2026-05-02',
    });
    expect(text(card)).toMatch(
      /kesken\. Ilmoitus sosiaalihuollon tarpeesta .* tehty 2\.5\.2026\. Vastuu/u,
    );
  });

  it('says that words have been deleted rather than leaving a hole', () => {
    expect(text(aCard('TYM_NOT_TIMELY', { grounds: null }))).toContain('koska (poistettu).');
  });

  it('is whole in every language for every exit', () => {
    for (const language of Language.options)
      for (const exit of ExitCode.options)
        expect(text(aCard(exit), language)).not.toMatch(/\{\{|undefined|null|: \.|  /u);
  });
});

describe('a decision of the live room', () => {
  const facts = anAgenda();
  const log = played(
    facts,
    byConvener(
      { type: 'startSession' },
      { type: 'startItem', itemId: 'a' },
      { type: 'decide', itemId: 'a', decision: aDraft() },
    ),
  );
  const item = replay(facts, log).items.find(({ id }) => id === 'a');

  it('gives the same text once its words are there, and never its code word', () => {
    if (!item?.decision) throw new Error('nothing was decided');
    const { texts } = item.decision;
    const recorded = recordedOf(item.decision, { [texts.grounds ?? '']: 'hoito on kesken' });
    const told = recordText(recorded, setting('fi'));
    expect(told).toContain('koska hoito on kesken.');
    expect(told).not.toContain(item.codeWord);
  });

  it('says so where its words are deleted', () => {
    if (!item?.decision) throw new Error('nothing was decided');
    expect(recordText(recordedOf(item.decision, {}), setting('fi'))).toContain('(poistettu)');
  });
});
