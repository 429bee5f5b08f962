import { ExitCode, type DecisionDraft, type RequiredField } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { followUpSteps, missingFields, requiredFields } from './index.js';
import { aDraft } from './testing/index.js';

/** How a draft loses each field. */
const WITHOUT: Readonly<Record<ReturnType<typeof requiredFields>[number], Partial<DecisionDraft>>> =
  {
    needs: { needs: null },
    grounds: { grounds: '' },
    consulted: { consulted: false },
    continuation: { continuation: ' ' },
    organisations: { organisations: ['WSC'] },
    subtype: { subtype: null },
    goal: { goal: '' },
    reviewMonth: { reviewMonth: null },
    missingInformation: { missingInformation: '' },
    responsibleOrganisation: { responsibleOrganisation: null },
    responsibleFunction: { responsibleFunction: null },
    continuityOwner: { continuityOwner: null },
    socialCareContactOn: { socialCareContact: 'CONTACT_WITH_CONSENT', socialCareContactOn: null },
    statusReview: { flags: ['JOBSEEKER_STATUS_REVIEW'], statusReview: null },
  };
const fields = Object.keys(WITHOUT) as (keyof typeof WITHOUT)[];

const OWNED = ['responsibleOrganisation', 'responsibleFunction', 'continuityOwner'] as const;

describe('a decision', () => {
  it.each<[ExitCode, RequiredField[]]>([
    ['TYM_CUSTOMERSHIP', ['needs', ...OWNED]],
    ['TYM_NOT_TIMELY', ['grounds', 'consulted', 'continuation', ...OWNED]],
    ['TWO_ORGANISATION_COOPERATION', ['organisations', ...OWNED]],
    ['SERVICES_BEFORE_TYM', ['subtype', 'goal', 'reviewMonth', ...OWNED]],
    ['ACTIVATION_CONDITION_SOCIAL_SERVICES', ['goal', ...OWNED]],
    ['RETURNED_FOR_COMPLETION', ['missingInformation']],
  ])('for %s lacks exactly what its exit asks for and the draft leaves out', (exit, asked) => {
    const bare = Object.assign(
      {},
      ...fields.map((field) => WITHOUT[field]),
    ) as Partial<DecisionDraft>;
    expect(missingFields(aDraft(exit, bare))).toEqual([
      ...asked,
      'socialCareContactOn',
      'statusReview',
    ]);
    expect(missingFields(aDraft(exit))).toEqual([]);
  });

  it('lacks a field if and only if the exit asks for it and it was left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ExitCode.options), fc.subarray(fields), (exit, left) => {
        const draft = aDraft(exit, Object.assign({}, ...left.map((field) => WITHOUT[field])));
        const expected = requiredFields(exit).filter(
          (field) =>
            left.includes(field) ||
            // who leads a pair of organisations must be one of the two
            (field === 'responsibleOrganisation' && !leads(draft)),
        );
        expect(missingFields(draft)).toEqual(expected);
      }),
    );
  });

  it('of two organisations is led by one of the two', () => {
    const pair = { organisations: ['EMPA', 'KELA'], responsibleOrganisation: 'WSC' };
    expect(missingFields(aDraft('TWO_ORGANISATION_COOPERATION', pair))).toEqual([
      'responsibleOrganisation',
    ]);
    const same = { organisations: ['WSC', 'WSC'] };
    expect(missingFields(aDraft('TWO_ORGANISATION_COOPERATION', same))).toEqual(['organisations']);
  });

  it('needs a date for a social-care contact, whatever the exit', () => {
    const contact = { socialCareContact: 'NOTIFICATION_WITHOUT_CONSENT' } as const;
    expect(missingFields(aDraft('RETURNED_FOR_COMPLETION', contact))).toEqual([
      'socialCareContactOn',
    ]);
    const dated = { ...contact, socialCareContactOn: '2026-05-02' };
    expect(missingFields(aDraft('RETURNED_FOR_COMPLETION', dated))).toEqual([]);
  });

  it('for TYM leaves three steps to tick off, and for no other exit any', () => {
    const counts = ExitCode.options.map((exit) => followUpSteps(exit).length);
    expect(counts).toEqual([3, 0, 0, 0, 0, 0]);
  });
});

const leads = ({ exit, organisations, responsibleOrganisation }: DecisionDraft): boolean =>
  exit !== 'TWO_ORGANISATION_COOPERATION' ||
  (responsibleOrganisation !== null && organisations.includes(responsibleOrganisation));
