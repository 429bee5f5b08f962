import { ErrorSummary } from '../../components/ErrorSummary.js';
import { PageHead } from '../../components/PageHead.js';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.js';
import { AnswerTo } from './answer/AnswerTo.js';
import { CheckStep } from './check/CheckStep.js';
import { DescriptionStep } from './description/DescriptionStep.js';
import { type CaseDraft, parseDraft } from './domain/draft.js';
import { stepAfter, type StepId } from './domain/steps.js';
import { QuestionStep } from './question/QuestionStep.js';
import { SituationStep } from './situation/SituationStep.js';
import { StepAside } from './StepAside.js';
import { StepDock } from './StepDock.js';
import { StepRail } from './StepRail.js';
import { CaseFormContext, useCaseForm, useForm } from './use-case-form.js';
import { type Purpose, useSendCase } from './use-send-case.js';
import { useStep } from './use-step.js';
import { useTroubleWords } from './use-trouble-words.js';
import './submit-case.css';

interface CaseWizardProps {
  /** Under which name this device keeps the draft. */
  readonly name: string;
  readonly initial: CaseDraft;
  readonly base: string;
  readonly purpose: Purpose;
}

const BODIES: Readonly<Record<Exclude<StepId, 'check'>, ComponentType>> = {
  question: QuestionStep,
  situation: SituationStep,
  description: DescriptionStep,
};

/** Bringing a case in four steps on one page; also answering one that came back. */
export function CaseWizard({ name, initial, base, purpose }: CaseWizardProps) {
  const { t } = useTranslation('submit-case');
  const form = useCaseForm(useDraft(name, initial, parseDraft), purpose.kind === 'answer');
  const sending = useSendCase(name, purpose, form);
  const { step, go } = useStep();
  const [attempt, setAttempt] = useState({ step, count: 0 });
  const next = () => {
    form.showTroubles(step);
    if (step === 'check') return sending.send();
    if (form.troublesIn(step).length > 0) return setAttempt({ step, count: attempt.count + 1 });
    go(stepAfter(step));
  };
  const Body = step === 'check' ? null : BODIES[step];
  return (
    <CaseFormContext value={form}>
      <form className="cols rail side case-form" onSubmit={(event) => event.preventDefault()}>
        <StepRail step={step} base={base} />
        <div className="stack case-step">
          <PageHead
            title={t(`titles.${step}`)}
            sub={step === 'situation' && t('situation.intro')}
          />
          {purpose.kind === 'answer' && <AnswerTo asked={purpose.asked} />}
          {attempt.step === step && <StepTroubles step={step} attempt={attempt.count} />}
          {Body ? <Body /> : <CheckStep purpose={purpose} sending={sending} go={go} />}
        </div>
        <StepAside step={step} />
        <StepDock
          step={step}
          isAnswer={purpose.kind === 'answer'}
          isSending={sending.isPending}
          onBack={go}
          onNext={next}
        />
      </form>
    </CaseFormContext>
  );
}

interface StepTroublesProps {
  readonly step: StepId;
  readonly attempt: number;
}

/** What the step lacks, once its writer has tried to go on. */
function StepTroubles({ step, attempt }: StepTroublesProps) {
  const form = useForm();
  const words = useTroubleWords();
  const troubles = attempt > 0 ? form.troublesIn(step) : [];
  return (
    <ErrorSummary
      attempt={attempt}
      troubles={troubles.map((trouble) => ({ field: trouble.field, text: words(trouble) }))}
    />
  );
}
