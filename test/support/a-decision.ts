import type { DecisionDraft } from '@rukkanen/contract';

/** A new customership, complete; stories say what is different. */
export const aDecision = (but: Partial<DecisionDraft> = {}): DecisionDraft => ({
  exit: 'TYM_CUSTOMERSHIP',
  subtype: null,
  needs: 'HEALTH',
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
  // Said of whoever is not there, and dropped where everybody is.
  withoutReason: 'CANNOT_WAIT',
  grounds: 'Kuntoutus ja työnhaku sovitetaan samaan suunnitelmaan.',
  actions: [{ text: 'Aika terveydenhoitajalle', organisation: 'WSC_SAT', function: 'NURSE' }],
  acknowledgements: [],
  ...but,
});
