import { CaseWizard } from './CaseWizard.js';
import { EMPTY_DRAFT, NEW_CASE } from './domain/draft.js';

/** Bringing a new case: four steps, about four minutes. */
export function Component() {
  return (
    <CaseWizard name={NEW_CASE} initial={EMPTY_DRAFT} base="/cases/new" purpose={{ kind: 'new' }} />
  );
}
