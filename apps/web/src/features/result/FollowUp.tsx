import { addMonths } from '@rukkanen/kernel';
import type { CaseResult, ResultStep } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Icon } from '../../components/Icon.js';
import { WithIcon } from '../../components/WithIcon.js';
import { classes } from '../../lib/class-names.js';
import { productNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { MarkButton } from '../actions/MarkButton.js';
import { useStepWords } from '../actions/step-words.js';

/** How long an assessment of service needs may take (PRC-01), in calendar months. */
const ASSESSMENT_MONTHS = 3;

/** What follows from the decision by itself: who has it in hand, by when, and whether it is done. */
export function FollowUp({ steps, heldOn }: Pick<CaseResult, 'steps' | 'heldOn'>) {
  const { t } = useTranslation('result');
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">{t('followUp')}</h2>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={step.id} className={classes(step.doneOn && 'done')}>
            <span className="dot">{step.doneOn ? <Icon name="check" /> : index + 1}</span>
            <Step step={step} heldOn={heldOn} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ step, heldOn }: { step: ResultStep; heldOn: string }) {
  const words = useStepWords();
  const name = words(step.step);
  const state = step.doneOn ? 'done' : 'open';
  return (
    <div className="step-body">
      <span>{name}</span>
      <span className="sm muted">
        <Who step={step} /> <When step={step} />
      </span>
      {step.step === 'startAssessment' && step.doneOn && <Clock from={step.doneOn} />}
      {step.mine && (
        <span className="noprint">
          <MarkButton action={{ ...step, state, decidedOn: heldOn, name }} />
        </span>
      )}
    </div>
  );
}

function Who({ step: { owner, function: doer } }: { step: ResultStep }) {
  const { t } = useTranslation(['actions', 'codes']);
  if (owner.by === 'BRINGER') return t('actions:owner.bringer');
  const role = t(`codes:function.${doer}`);
  const none = t(owner.by === 'SEAT' ? 'actions:owner.emptySeat' : 'actions:owner.nobody');
  return `${owner.name ?? none}, ${role}`;
}

function When({ step: { dueOn, doneOn } }: { step: ResultStep }) {
  const { t } = useTranslation('actions');
  const { date, shortDate } = useTime();
  if (doneOn) return `· ${t('doneOn', { day: date(doneOn) })}`;
  if (!dueOn) return null;
  const late = dueOn < dayOf(productNow());
  return (
    <Badge tone={late ? 'wait' : 'plain'} icon={late ? 'warning' : 'clock'}>
      {t(late ? 'late' : 'due', { day: shortDate(dueOn) })}
    </Badge>
  );
}

/** The three months count from the day on which the assessment began. */
function Clock({ from }: { from: string }) {
  const { t } = useTranslation('result');
  const { date } = useTime();
  return (
    <WithIcon icon="clock" className="sm">
      {t('assessmentUntil', { day: date(addMonths(from, ASSESSMENT_MONTHS)) })}
    </WithIcon>
  );
}
