import type {
  AreaCard,
  DirectReferralReason,
  LogDirectReferral,
  Me,
  NeedsClass,
  Role,
} from '@rukkanen/contract';
import type { Resources } from '../../locales/resources.js';
import { areasWith } from '../../lib/me.js';

export interface ReferralDraft {
  readonly areaId: string;
  readonly openedOn: string | null;
  readonly needs: NeedsClass | null;
  readonly reason: DirectReferralReason | null;
}

type MissingKey = keyof Resources['referral']['missing'];

export interface Lack {
  readonly field: keyof ReferralDraft;
  readonly key: MissingKey;
}

/** Who logs referrals; the server has the last word (GOV-09). */
const LOGGERS: readonly Role[] = [
  'BRINGER',
  'STANDING_MEMBER',
  'CONVENER',
  'VICE_CONVENER',
  'MANAGER',
];

export const areasToRefer = (me: Pick<Me, 'roles' | 'areas'>): AreaCard[] => areasWith(me, LOGGERS);

/** What the form still lacks, in its own order; the day may not be ahead of the product's today. */
export function lacksOf(draft: ReferralDraft, today: string): Lack[] {
  const checks: (Lack & { readonly when: boolean })[] = [
    { field: 'areaId', key: 'area', when: draft.areaId === '' },
    { field: 'needs', key: 'needs', when: draft.needs === null },
    { field: 'reason', key: 'reason', when: draft.reason === null },
    { field: 'openedOn', key: 'day', when: draft.openedOn === null },
    { field: 'openedOn', key: 'future', when: draft.openedOn !== null && draft.openedOn > today },
  ];
  return checks.filter(({ when }) => when).map(({ field, key }) => ({ field, key }));
}

/** The request of a whole form; null while something is missing. */
export function referralOf({
  areaId,
  openedOn,
  needs,
  reason,
}: ReferralDraft): LogDirectReferral | null {
  if (!areaId || !openedOn || !needs || !reason) return null;
  return { areaId, openedOn, needs, reason };
}
