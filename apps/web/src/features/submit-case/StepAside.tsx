import type { ComponentType } from 'react';
import { WhoSees } from './check/WhoSees.js';
import { WriteSafely } from './description/WriteSafely.js';
import type { StepId } from './domain/steps.js';
import { DraftNote } from './DraftNote.js';
import { AboutAgreement } from './question/AboutAgreement.js';
import { AboutForm } from './situation/AboutForm.js';

const ASIDES: Readonly<Record<StepId, ComponentType>> = {
  question: AboutAgreement,
  situation: AboutForm,
  description: WriteSafely,
  check: WhoSees,
};

/** What helps with this step, beside it. */
export function StepAside({ step }: { readonly step: StepId }) {
  const Help = ASIDES[step];
  return (
    <aside className="stack">
      <Help />
      <DraftNote />
    </aside>
  );
}
