import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { Icon } from './Icon.js';
import { Link } from './Link.js';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly state: 'done' | 'now' | 'coming';
  /** Where a finished step can be looked at again. */
  readonly to?: string;
}

interface StepperProps {
  readonly steps: readonly Step[];
  /** On a phone, beside the step's name: what is left ("noin 4 min jäljellä"). */
  readonly note?: string;
}

/** Steps of a form: a rail on a wide screen, a sticky progress strip on a narrow one. */
export function Stepper({ steps, note }: StepperProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('steps.label')} className="stepper">
      <Progress steps={steps} note={note ?? ''} />
      <ol className="steps form">
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={classes(step.state === 'done' && 'done')}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <StepDot step={step} number={index + 1} />
            <span>
              {step.to ? <Link to={step.to}>{step.title}</Link> : step.title}
              {step.hint && <small>{step.hint}</small>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepDot({ step, number }: { step: Step; number: number }) {
  const { t } = useTranslation();
  return (
    <span className="dot">
      {step.state === 'done' ? <Icon name="check" label={t('steps.done')} /> : number}
    </span>
  );
}

const MARKS = { done: 'on', now: 'half', coming: '' } as const;

function Progress({ steps, note }: { steps: readonly Step[]; note: string }) {
  const { t } = useTranslation();
  const now = steps.findIndex(({ state }) => state === 'now');
  return (
    <div className="progress">
      <p>
        <b>
          {t('steps.now', { now: now + 1, all: steps.length })} · {steps[now]?.title}
        </b>
        <span className="muted">{note}</span>
      </p>
      <div className="progress-marks" aria-hidden="true">
        {steps.map(({ id, state }) => (
          <i key={id} className={MARKS[state]} />
        ))}
      </div>
    </div>
  );
}
