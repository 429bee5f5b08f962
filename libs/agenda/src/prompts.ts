import type { CaseTag, Scores } from '@rukkanen/contract';

/** Something worth asking at the decision. It proposes and never decides (SVC-07, SVC-08). */
export type Prompt = 'KELA_REHAB' | 'HEALTH_CHECK';

/** Themes with which Kela's rehabilitation is worth a thought; it is used too seldom (SVC-07). */
export const KELA_REHAB_TAGS: readonly CaseTag[] = [
  'KELA_REHAB',
  'WORK_ABILITY',
  'HEALTH',
  'SUBSTANCE_USE',
  'TRANSITION',
];

/** From this level on the health of a client makes a health check worth a thought (SVC-08). */
const HEALTH_LEVEL = 3;

export interface PromptFacts {
  readonly tags: readonly CaseTag[];
  /** Null once they have been deleted: then nothing follows from them. */
  readonly scores: Scores | null;
}

/** What the team is asked to think of: by themes, and by health that is hard or was not discussed. */
export function promptsFor({ tags, scores }: PromptFacts): Prompt[] {
  const health = scores?.health ?? null;
  const prompts: (Prompt | false)[] = [
    tags.some((tag) => KELA_REHAB_TAGS.includes(tag)) && 'KELA_REHAB',
    scores !== null && (health === null || health >= HEALTH_LEVEL) && 'HEALTH_CHECK',
  ];
  return prompts.filter((prompt) => prompt !== false);
}
