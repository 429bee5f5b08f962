import { useTranslation } from 'react-i18next';
import { type Step, Stepper } from '../../components/Stepper.js';
import { chosenDomains } from './domain/draft.js';
import { STEPS, type StepId } from './domain/steps.js';
import { useForm } from './use-case-form.js';

interface StepRailProps {
  readonly step: StepId;
  readonly base: string;
}

/** The four steps beside the form. A step can be opened again once everything before it is there. */
export function StepRail({ step, base }: StepRailProps) {
  const { t } = useTranslation('submit-case');
  const { draft, troublesIn } = useForm();
  const now = STEPS.indexOf(step);
  const firstOpen = STEPS.findIndex((one) => troublesIn(one).length > 0);
  const reach = firstOpen === -1 ? STEPS.length : firstOpen;
  const steps = STEPS.map((id, index): Step => {
    const isDone = id !== 'check' && troublesIn(id).length === 0 && index !== now;
    return {
      id,
      title: t(`steps.${id}`),
      hint: t(`stepHints.${id}`, { chosen: chosenDomains(draft) }),
      state: index === now ? 'now' : isDone ? 'done' : 'coming',
      ...(index !== now && (isDone || index <= reach) && { to: `${base}?step=${id}` }),
    };
  });
  return <Stepper steps={steps} note={t(`stepNotes.${step}`)} />;
}
