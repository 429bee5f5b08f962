import { FORM, type ResubmitCase } from '@rukkanen/contract';
import type { Screened } from '@rukkanen/texts';
import type { CaseEntity, CaseVersionEntity } from './case.entity.js';

type CaseCodes = Pick<
  CaseEntity,
  | 'ageBand'
  | 'serviceLanguage'
  | 'interpreter'
  | 'agreedOn'
  | 'agreedBy'
  | 'referralSource'
  | 'returning'
  | 'partialWorkAbility'
  | 'otherAssessment'
>;

/** What is told of a case in codes, as its row holds it: the version in force has the last word. */
export const caseCodes = (sent: ResubmitCase): CaseCodes => ({
  ageBand: sent.ageBand,
  serviceLanguage: sent.serviceLanguage,
  interpreter: sent.interpreter,
  agreedOn: sent.agreement.agreedOn,
  agreedBy: sent.agreement.channel,
  referralSource: sent.referralSource,
  returning: sent.returning ?? false,
  partialWorkAbility: sent.partialWorkAbility ?? null,
  otherAssessment: sent.otherAssessment ?? null,
});

interface VersionPlace {
  readonly caseId: string;
  readonly areaId: string;
  readonly version: number;
  readonly submittedAt: Date;
  readonly submissionKey: string | null;
}

/** One version as its row holds it: what was said on the form, and how it passed the guard. */
export const versionRow = (
  place: VersionPlace,
  sent: ResubmitCase,
  { acknowledged, guardVersion }: Pick<Screened, 'acknowledged' | 'guardVersion'>,
): CaseVersionEntity => ({
  ...place,
  scores: sent.scores,
  tags: sent.tags,
  functions: sent.functions,
  proposed: sent.proposed ?? [],
  formVersion: sent.formVersion ?? FORM.version,
  acknowledged,
  guardVersion,
});
