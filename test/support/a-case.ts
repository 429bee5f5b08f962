import { SubmitCase } from '@rukkanen/contract';

/** The worker's own words in the stories: nobody can be known by them. */
export const NARRATIVE =
  'Asiakas hoitaa iäkästä vanhempaa. Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut.';

/** A case that a worker of Satakunta may bring; stories say what is different. */
export const aCase = (but: Partial<SubmitCase> = {}): SubmitCase => ({
  areaId: 'SATAKUNTA',
  question: 'Mistä aloitetaan, kun hoivavastuu ja kipu vievät voimat työnhaulta?',
  agreement: { agreedOn: '2026-01-12', channel: 'PHONE' },
  scores: {
    dailyAffairs: 2,
    serviceAttendance: 1,
    housing: 1,
    employment: 3,
    finances: 3,
    health: 3,
    socialRelations: null,
  },
  ageBand: '45-54',
  serviceLanguage: 'fi',
  interpreter: false,
  tags: ['HEALTH', 'CARER'],
  functions: ['EMPLOYMENT_EXPERT', 'NURSE'],
  servicesTried: [{ service: 'työkokeilu', result: 'keskeytyi kipuihin' }],
  referralSource: 'OWN_WORK',
  narrative: NARRATIVE,
  acknowledgements: [],
  ...but,
});
