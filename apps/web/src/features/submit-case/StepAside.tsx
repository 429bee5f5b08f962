import type { ComponentType } from 'react';
import { AnswerTo } from './answer/AnswerTo.js';
import { WhoSees } from './check/WhoSees.js';
import { WriteSafely } from './description/WriteSafely.js';
import type { StepId } from './domain/steps.js';
import { DraftNote } from './DraftNote.js';
import { AboutAgreement } from './question/AboutAgreement.js';
import { AboutForm } from './situation/AboutForm.js';
import type { Purpose } from './use-send-case.js';

const ASIDES: Readonly<Record<StepId, ComponentType>> = {
  question: AboutAgreement,
  situation: AboutForm,
  description: WriteSafely,
  check: WhoSees,
};

/** What helps with this step, beside it; a returned case keeps its question in sight. */
export function StepAside({ step, purpose }: { step: StepId; purpose: Purpose }) {
  const Help = ASIDES[step];
  return (
    <aside className="stack">
      {purpose.kind === 'answer' && <AnswerTo asked={purpose.asked} />}
      <Help />
      <DraftNote />
    </aside>
  );
}
