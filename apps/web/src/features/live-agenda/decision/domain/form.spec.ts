import { EXITS, ExitCode, type OrganisationCard } from '@rukkanen/contract';
import {
  changed,
  changedAction,
  codedPart,
  EMPTY_FORM,
  NEW_ACTION,
  parseForm,
  toDraft,
  type DecisionForm,
} from './form.js';
import { gapsOf } from './gaps.js';
import { inOrder } from './organisations.js';

const whole: DecisionForm = {
  ...EMPTY_FORM,
  exit: 'TYM_CUSTOMERSHIP',
  needs: 'HEALTH',
  responsibleOrganisation: 'EMPA_SAT',
  responsibleFunction: 'EMPLOYMENT_EXPERT',
  continuityOwner: 'EMPA_SAT',
  grounds: 'Työkyky arvioidaan ensin.',
};

describe('a decision being written', () => {
  it('lacks the outcome first', () => {
    expect(gapsOf(EMPTY_FORM)).toEqual(['exit']);
  });

  it.each(EXITS)('lacks at $code what that exit asks for', ({ code, requires }) => {
    expect(gapsOf({ ...EMPTY_FORM, exit: code })).toEqual([...requires]);
  });

  it('is whole when everything asked for is there', () => {
    expect(gapsOf(whole)).toEqual([]);
    expect(toDraft(whole, [])).toMatchObject({ exit: 'TYM_CUSTOMERSHIP', needs: 'HEALTH' });
  });

  it('lacks the day of a contact with social care, whatever the exit', () => {
    const told = { ...whole, socialCareContact: 'CONTACT_WITH_CONSENT' as const };
    expect(gapsOf(told)).toEqual(['socialCareContactOn']);
  });

  it('names an action that is not whole by its place', () => {
    const half = { ...NEW_ACTION, text: 'Aika terveydenhoitajalle' };
    expect(gapsOf({ ...whole, actions: [half] })).toEqual(['actions.0']);
  });

  it('meets the client in person, and remotely only for a reason', () => {
    const doer = { organisation: 'WSC_SAT', function: 'NURSE' } as const;
    const action = {
      ...NEW_ACTION,
      ...doer,
      text: 'Aika terveydenhoitajalle',
      placeId: 'SAT-PORI',
    };
    const sent = (actions: (typeof action)[]) => toDraft({ ...whole, actions }, [])?.actions[0];
    expect(sent([action])).toMatchObject({ how: { mode: 'IN_PERSON' }, placeId: 'SAT-PORI' });
    const remote = changedAction(action, { mode: 'PHONE' });
    expect(gapsOf({ ...whole, actions: [remote] })).toEqual(['actions.0']);
    const why = changedAction(remote, { remoteReason: 'DISTANCE' });
    expect(gapsOf({ ...whole, actions: [why] })).toEqual([]);
    expect(changedAction(why, { mode: 'IN_PERSON' })).toMatchObject({ remoteReason: null });
  });

  it('sends nothing of what only another exit had asked for', () => {
    const wandered = { ...whole, subtype: 'HEALTH' as const, goal: 'Kuntoutuu', consulted: true };
    const coded = codedPart(wandered, 'TYM_CUSTOMERSHIP');
    expect(coded).toMatchObject({ subtype: null, consulted: false });
    expect('goal' in coded).toBe(false);
  });

  it('is kept on the device through every change, and refused when another version wrote it', () => {
    expect(parseForm(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(parseForm({ exit: 'TYM_CUSTOMERSHIP' })).toBeNull();
  });

  it('can be sent for every exit once its gaps are filled', () => {
    const filled: DecisionForm = {
      ...whole,
      subtype: 'SOCIAL',
      consulted: true,
      organisations: ['EMPA_SAT', 'KELA'],
      reviewMonth: '2026-08',
      continuation: 'Jatkuu omassa palvelussa.',
      goal: 'Arki sujuu.',
      missingInformation: 'Lääkärinlausunto.',
    };
    for (const exit of ExitCode.options) {
      expect([exit, gapsOf({ ...filled, exit })]).toEqual([exit, []]);
      expect(toDraft({ ...filled, exit }, [])?.exit).toBe(exit);
    }
  });
});

describe('the organisations to choose from', () => {
  it('begin with the three that carry the joint work', () => {
    const card = (type: OrganisationCard['type'], name: string) => ({ id: name, type, name });
    const found = inOrder([
      card('PARTNER', 'Järjestö'),
      card('KELA', 'Kela'),
      card('EMPLOYMENT_AUTHORITY', 'Työllisyysalue'),
      card('WELLBEING_SERVICES_COUNTY', 'Hyvinvointialue'),
    ]);
    expect(found.map(({ name }) => name)).toEqual([
      'Työllisyysalue',
      'Hyvinvointialue',
      'Kela',
      'Järjestö',
    ]);
  });
});

describe('who keeps the threads', () => {
  it('follows who is responsible', () => {
    const next = changed(EMPTY_FORM, { responsibleOrganisation: 'KELA' });
    expect(next.continuityOwner).toBe('KELA');
  });

  it('stays when somebody else was named', () => {
    const named = changed(whole, { continuityOwner: 'WSC_SAT' });
    expect(changed(named, { responsibleOrganisation: 'KELA' }).continuityOwner).toBe('WSC_SAT');
  });
});

describe('the day of a contact', () => {
  it('goes away with the contact itself', () => {
    const told = changed(whole, {
      socialCareContact: 'CONTACT_WITH_CONSENT',
      socialCareContactOn: '2026-05-04',
    });
    expect(told.socialCareContactOn).toBe('2026-05-04');
    expect(changed(told, { socialCareContact: 'NONE' }).socialCareContactOn).toBeNull();
  });
});
