import type { AreaGuidance, Language } from '@rukkanen/contract';
import { countHelp, EMPTY_CONTACT, toGuidance, toGuidanceForm } from './guidance-form.js';

const guidance: AreaGuidance = {
  dutyContacts: [
    { kind: 'CHILDREN', name: 'Lastensuojelu', phone: '000 111 1002', hours: 'ma–pe 9–15' },
    { kind: 'ON_CALL', name: 'Sosiaalipäivystys', phone: '+358 00 111', hours: null },
  ],
  domainHelp: {
    housing: { fi: 'Kysy myös, kenen nimissä vuokrasopimus on.', en: 'Ask whose lease it is.' },
    health: { sv: 'Fråga om vårdkontakten.' },
  },
};

describe('the guidance of an area', () => {
  it('comes back from the form as it went in', () => {
    expect(toGuidance(toGuidanceForm(guidance))).toEqual(guidance);
    const nothing = { dutyContacts: [], domainHelp: {} };
    expect(toGuidance(toGuidanceForm(nothing))).toEqual(nothing);
  });

  it('has help to a domain only in the languages in which it was written', () => {
    const form = toGuidanceForm(guidance);
    expect(['fi', 'sv', 'en'].map((one) => countHelp(form, one as Language))).toEqual([1, 1, 1]);
    const emptied = { ...form, help: { ...form.help, health: { fi: ' ', sv: '', en: '' } } };
    expect(toGuidance(emptied)?.domainHelp).toEqual({ housing: guidance.domainHelp.housing });
  });

  it.each([
    ['without its unit', { ...EMPTY_CONTACT, phone: '000 111' }],
    ['without a number', { ...EMPTY_CONTACT, name: 'Sosiaalipäivystys' }],
    ['with words for a number', { ...EMPTY_CONTACT, name: 'Päivystys', phone: 'kysy vaihteesta' }],
  ])('is not sent with a contact %s', (_, contact) => {
    expect(toGuidance({ ...toGuidanceForm(guidance), contacts: [contact] })).toBeNull();
  });
});
