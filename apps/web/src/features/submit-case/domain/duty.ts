import { type Danger, dutyToAct } from '@rukkanen/intake';
import type { CaseDraft } from './draft.js';
import { textsOf } from './request.js';

/** Why this draft reminds its writer of the duty to act; nothing of it is sent or stored (FRM-05). */
export const dangersOf = (draft: CaseDraft): Danger[] =>
  dutyToAct(
    draft.scores,
    textsOf(draft).map(({ text }) => text),
  );
