import type { PlanTerm, TermCard, TermMailSheet, TermPreview } from '@rukkanen/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useLook } from '../../lib/api.js';

/** A term before it goes out: its empty seats and what stands in its way, and the mails it would send. */
export interface LastLook {
  readonly blockers: TermPreview['blockers'];
  readonly gapDays: readonly string[];
  readonly mails: UseQueryResult<TermMailSheet>;
}

/** Looks at a draft that is kept, or at a plan that is not yet. */
export function useLastLook(draft: TermCard | undefined, plan: PlanTerm | undefined): LastLook {
  const asked = draft ? planOfDraft(draft) : plan;
  const days = useLook('previewTerm', asked ? { body: asked } : null);
  const kept = useLook(
    'mailsOfTerm',
    draft ? { params: { id: draft.id }, body: { revision: draft.revision } } : null,
  );
  const unkept = useLook('mailsOfPlan', !draft && plan ? { body: plan } : null);
  return {
    blockers: days.data?.blockers ?? [],
    gapDays: (days.data?.days ?? []).flatMap(({ on, gaps }) => (on && gaps.length > 0 ? [on] : [])),
    mails: draft ? kept : unkept,
  };
}

const planOfDraft = ({
  teamId,
  kind,
  placeId,
  repeat,
  exceptions,
  firstOn,
  lastOn,
  startTime,
  minutes,
}: TermCard): PlanTerm => ({
  teamId,
  kind,
  placeId,
  repeat,
  exceptions,
  firstOn,
  lastOn,
  startTime,
  minutes,
});
