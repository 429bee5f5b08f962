import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dock } from '../../components/Dock.js';
import { stepBefore, type StepId } from './domain/steps.js';
import { allTroubles } from './domain/troubles.js';
import { useForm } from './use-case-form.js';

interface StepDockProps {
  readonly step: StepId;
  readonly isAnswer: boolean;
  readonly isSending: boolean;
  readonly onBack: (step: StepId) => void;
  readonly onNext: () => void;
}

/** One way back and one way on, always at the same place. */
export function StepDock({ step, isAnswer, isSending, onBack, onNext }: StepDockProps) {
  const { t } = useTranslation(['submit-case', 'common']);
  const before = stepBefore(step);
  const isLast = step === 'check';
  return (
    <Dock>
      {before && (
        <Button variant="quiet" icon="arrowLeft" onPress={() => onBack(before)}>
          {t('common:back')}
        </Button>
      )}
      <Button
        variant="primary"
        onPress={onNext}
        pending={usePending(isLast, isSending)}
        unavailable={useBlock(step)}
        {...(!isLast && { iconAfter: 'arrowRight' as const })}
      >
        {useNextWord(step, isAnswer)}
      </Button>
    </Dock>
  );
}

function useNextWord(step: StepId, isAnswer: boolean): string {
  const { t } = useTranslation(['submit-case', 'ask-one']);
  const { draft } = useForm();
  if (step === 'check' && isAnswer) return t('submit-case:sendAnswer');
  if (step === 'check' && draft.asked) return t('ask-one:choice.send');
  return t(`submit-case:next.${step}`);
}

function usePending(isLast: boolean, isSending: boolean): string | false {
  const { t } = useTranslation(['submit-case', 'common']);
  const { guards } = useForm();
  if (isSending) return t('common:sending');
  return isLast && !guards.isCurrent && !guards.hasFailed && t('submit-case:checking');
}

/** A place that identifies somebody stops the way on, and says so beside the button. */
function useBlock(step: StepId): string | false {
  const { t } = useTranslation('submit-case');
  const { troublesIn, circumstances, draft } = useForm();
  if (step === 'check') return allTroubles(draft, circumstances).length > 0 && t('check.mend');
  return troublesIn(step).some(({ key }) => key === 'text_blocked') && t('troubles.text_blocked');
}
