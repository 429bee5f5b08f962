import { DRAFT_LIFE } from '../../lib/draft.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useDraft } from '../../lib/use-draft.js';
import { areasToBring } from '../submit-case/domain/areas.js';
import { EMPTY_DRAFT, NEW_CASE, parseDraft } from '../submit-case/domain/draft.js';
import type { StepId } from '../submit-case/domain/steps.js';
import { stepToContinue } from '../submit-case/domain/troubles.js';

export interface OpenDraft {
  readonly step: StepId;
  /** Whole days until it leaves this device by itself. */
  readonly daysLeft: number;
}

/** A half-written new case on this device, if there is one. */
export function useOpenDraft(): OpenDraft | null {
  const me = useMe();
  const now = useProductNow(60_000);
  const { value, savedAt } = useDraft(NEW_CASE, EMPTY_DRAFT, parseDraft);
  if (savedAt === null) return null;
  const areas = areasToBring(me);
  const step = stepToContinue(value, {
    areas: areas.map(({ id }) => id),
    today: dayOf(now),
    minLevel: areas[0]?.hint.minLevel ?? 3,
    adultFrom: areas[0]?.adultFrom ?? 23,
    found: () => null,
    isAnswer: false,
  });
  return { step, daysLeft: daysLeft(savedAt) };
}

/** By this device's own clock: the draft knows no other. */
const daysLeft = (savedAt: number): number =>
  Math.max(1, Math.ceil((savedAt + DRAFT_LIFE - Date.now()) / 86_400_000));
