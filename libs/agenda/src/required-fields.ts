import {
  EXITS,
  type DecisionDraft,
  type Exit,
  type ExitCode,
  type RequiredField,
} from '@rukkanen/contract';

/** What follows from the room and not from the draft is looked at in `missingWithout`. */
export type DraftField = Exclude<RequiredField, 'withoutReason' | 'writtenView'>;

/** The part of a draft that an exit can ask for. */
export type Draft = Omit<DecisionDraft, 'actions' | 'acknowledgements'>;

const said = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Exactly two, one of which leads (FLW-04). */
const areTwo = ({ organisations }: Draft): boolean => new Set(organisations).size === 2;

function leads({ exit, organisations, responsibleOrganisation }: Draft): boolean {
  if (responsibleOrganisation === null) return false;
  return exit !== 'TWO_ORGANISATION_COOPERATION' || organisations.includes(responsibleOrganisation);
}

const PRESENT: Readonly<Record<DraftField, (draft: Draft) => boolean>> = {
  needs: ({ needs }) => needs !== null,
  grounds: ({ grounds }) => said(grounds),
  consulted: ({ consulted }) => consulted,
  continuation: ({ continuation }) => said(continuation),
  organisations: areTwo,
  subtype: ({ subtype }) => subtype !== null,
  goal: ({ goal }) => said(goal),
  reviewMonth: ({ reviewMonth }) => reviewMonth !== null,
  missingInformation: ({ missingInformation }) => said(missingInformation),
  responsibleOrganisation: leads,
  responsibleFunction: ({ responsibleFunction }) => responsibleFunction !== null,
  continuityOwner: ({ continuityOwner }) => continuityOwner !== null,
  socialCareContactOn: ({ socialCareContact, socialCareContactOn }) =>
    socialCareContact === 'NONE' || socialCareContactOn !== null,
  statusReview: ({ flags, statusReview }) =>
    !flags.includes('JOBSEEKER_STATUS_REVIEW') || (statusReview ?? null) !== null,
};

const exits = new Map<ExitCode, Exit>(EXITS.map((exit) => [exit.code, exit]));

/** What an exit asks for; beside every one of them a social-care contact's date and a status review's owner. */
export const requiredFields = (exit: ExitCode): DraftField[] => [
  ...(exits.get(exit)?.requires ?? []),
  'socialCareContactOn',
  'statusReview',
];

/** What must still be recorded before a case can be concluded with this draft (FLW-02…08, FLW-13). */
export const missingFields = (draft: Draft): RequiredField[] =>
  requiredFields(draft.exit).filter((field) => !PRESENT[field](draft));

/** The steps that an exit leaves to be ticked off afterwards (FLW-02). */
export const followUpSteps = (exit: ExitCode): Exit['followUpSteps'] =>
  exits.get(exit)?.followUpSteps ?? [];
