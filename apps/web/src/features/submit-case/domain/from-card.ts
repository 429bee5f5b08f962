import { type CaseCard, FORM } from '@rukkanen/contract';
import { type CaseDraft, EMPTY_DRAFT } from './draft.js';

/**
 * A draft that starts from what the team has seen, so that only the answer has to be added. The
 * agreement has to be confirmed again: a new version is a new thing to agree on (CON-01).
 */
export const draftOfCard = (card: CaseCard): CaseDraft => ({
  ...EMPTY_DRAFT,
  areaId: card.areaId,
  question: card.question ?? '',
  agreedOn: card.agreedOn,
  channel: card.agreedBy,
  clientHope: card.clientHope ?? '',
  scores: card.formVersion === FORM.version ? (card.scores ?? {}) : {},
  ageBand: card.ageBand,
  serviceLanguage: card.serviceLanguage,
  interpreter: card.interpreter,
  tags: card.tags,
  functions: card.functions,
  tried: card.servicesTried,
  proposed: card.proposed,
  serviceGoal: card.serviceGoal ?? '',
  referralSource: card.referralSource,
  returning: card.returning,
  partialWorkAbility: card.partialWorkAbility ?? 'UNKNOWN',
  otherAssessment: card.otherAssessment,
  narrative: card.narrative ?? '',
});
