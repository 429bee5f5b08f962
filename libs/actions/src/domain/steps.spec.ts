import { ExitCode } from '@rukkanen/contract';
import { stepsOf, type Decided } from './steps.js';

const decided = (but: Partial<Decided> = {}): Decided => ({
  exit: 'TYM_CUSTOMERSHIP',
  responsibleOrganisation: 'EMPA',
  responsibleFunction: 'EMPLOYMENT_EXPERT',
  statusReview: null,
  ...but,
});
const named = (but: Partial<Decided>) =>
  stepsOf(decided(but), '2026-05-04').map(({ step }) => step);

describe('what follows from a decision', () => {
  it('are at a new customership three steps for whoever is responsible, each by a day', () => {
    expect(stepsOf(decided(), '2026-05-04')).toEqual([
      { ...OWNED, step: 'openInTyppi', dueOn: '2026-05-11' },
      { ...OWNED, step: 'sendAppointment', dueOn: '2026-05-11' },
      { ...OWNED, step: 'startAssessment', dueOn: '2026-05-25' },
    ]);
  });

  it('is nothing at any other exit', () => {
    for (const exit of ExitCode.options.filter((one) => one !== 'TYM_CUSTOMERSHIP'))
      expect(named({ exit })).toEqual([]);
  });

  it('is whatever the exit the review of a jobseeker status, for its own owner on its day', () => {
    const statusReview = { function: 'SOCIAL_WORKER', on: '2026-06-01' } as const;
    const back = { exit: 'RETURNED_FOR_COMPLETION', responsibleOrganisation: null } as const;
    expect(stepsOf(decided({ ...back, statusReview }), '2026-05-04')).toEqual([
      {
        step: 'statusReview',
        function: 'SOCIAL_WORKER',
        organisationId: null,
        dueOn: '2026-06-01',
      },
    ]);
    expect(named({ statusReview })).toHaveLength(4);
  });
});

const OWNED = { function: 'EMPLOYMENT_EXPERT', organisationId: 'EMPA' } as const;
