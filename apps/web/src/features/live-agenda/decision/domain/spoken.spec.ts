import type { LiveDecision } from '@rukkanen/contract';
import { EMPTY_FORM } from './form.js';
import { spokenForm, spokenRecord } from './spoken.js';

const ids = {
  grounds: '6f6b3a52-5f4e-4a6f-9d0a-0c4c1a9d2b11',
  act: '7a1f1f0e-3c7d-4a5b-8a77-1b7c9d2e3f44',
};
const record: LiveDecision = {
  decisionId: '0b9d5c1e-1111-4222-8333-444455556666',
  supersedes: null,
  codes: {
    exit: 'TYM_NOT_TIMELY',
    subtype: null,
    needs: null,
    socialCareContact: 'NONE',
    socialCareContactOn: null,
    consulted: true,
    organisations: [],
    reviewMonth: null,
    responsibleOrganisation: 'EMPA_SAT',
    responsibleFunction: 'EMPLOYMENT_EXPERT',
    continuityOwner: 'EMPA_SAT',
    bottlenecks: [],
    flags: [],
    actions: 1,
  },
  texts: {
    grounds: ids.grounds,
    continuation: null,
    goal: null,
    missingInformation: null,
    actions: [{ textId: ids.act, organisation: 'WSC_SAT', function: 'NURSE' }],
  },
  absent: [],
};

describe('a decision read aloud', () => {
  it('has its words from the texts that came beside it', () => {
    const spoken = spokenRecord(record, {
      [ids.grounds]: 'Ensin hoito.',
      [ids.act]: 'Varaa ajan.',
    });
    expect(spoken).toMatchObject({ grounds: 'Ensin hoito.', goal: '' });
    expect(spoken.actions).toEqual([
      { text: 'Varaa ajan.', organisation: 'WSC_SAT', function: 'NURSE' },
    ]);
  });

  it('tells a deleted text from one that never was', () => {
    const spoken = spokenRecord(record, { [ids.grounds]: null });
    expect([spoken.grounds, spoken.goal]).toEqual([null, '']);
  });

  it('leaves out, while it is written, what the exit does not ask for', () => {
    const form = { ...EMPTY_FORM, exit: 'TYM_CUSTOMERSHIP' as const, goal: 'Kuntoutuu' };
    expect(spokenForm(form).goal).toBe('');
  });
});
