import type { LiveDecision, LiveTexts } from '@rukkanen/contract';
import { codedPart, type DecisionForm } from './form.js';

/** A text to be read: null once it has been deleted, empty when there never was one. */
type Spoken = string | null;

/** A decision as it is read aloud, whether it is still being written or already recorded. */
export interface SpokenDecision extends Pick<
  DecisionForm,
  | 'exit'
  | 'subtype'
  | 'needs'
  | 'organisations'
  | 'reviewMonth'
  | 'responsibleOrganisation'
  | 'responsibleFunction'
  | 'continuityOwner'
  | 'socialCareContact'
  | 'socialCareContactOn'
> {
  readonly grounds: Spoken;
  readonly continuation: Spoken;
  readonly goal: Spoken;
  readonly missingInformation: Spoken;
  readonly actions: readonly {
    readonly text: Spoken;
    readonly organisation: string | null;
    readonly function: DecisionForm['actions'][number]['function'];
  }[];
}

/** What has been written so far, without what the chosen exit does not ask for. */
export function spokenForm(form: DecisionForm): SpokenDecision {
  if (form.exit === null) return form;
  const blank = { continuation: '', goal: '', missingInformation: '' };
  return { ...blank, ...codedPart(form, form.exit), actions: form.actions };
}

/** What was recorded, with its words as this viewer gets them. */
export function spokenRecord(
  { codes, texts: ids }: LiveDecision,
  texts: LiveTexts,
): SpokenDecision {
  const words = (id: string | null): Spoken => (id === null ? '' : (texts[id] ?? null));
  return {
    ...codes,
    grounds: words(ids.grounds),
    continuation: words(ids.continuation),
    goal: words(ids.goal),
    missingInformation: words(ids.missingInformation),
    actions: ids.actions.map(({ textId, ...doer }) => ({ ...doer, text: words(textId) })),
  };
}
