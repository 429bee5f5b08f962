import type { CaseCard } from '@rukkanen/contract';
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
  clientHope: card.clientHope ?? '',
  scores: card.scores ?? {},
  ageBand: card.ageBand,
  serviceLanguage: card.serviceLanguage,
  interpreter: card.interpreter,
  tags: card.tags,
  functions: card.functions,
  tried: card.servicesTried,
  narrative: card.narrative ?? '',
});
