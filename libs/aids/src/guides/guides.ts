import type { GuideKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';

/** A short guide of a process: who answers for it, and when its words were last checked. */
export interface Guide {
  readonly key: GuideKey;
  readonly owner: 'COUNTY' | 'KELA';
  readonly checkedOn: LocalDay;
}

/** The process guides (SVC-13); their steps are in the locale files. */
export const GUIDES: readonly Guide[] = [
  { key: 'SOCIAL_CARE', owner: 'COUNTY', checkedOn: '2026-11-25' },
  { key: 'KELA', owner: 'KELA', checkedOn: '2026-11-25' },
];
