import type { CaseState, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.js';
import { useTime } from '../../lib/use-language.js';
import { stepOf, WAY } from './case-way.js';

interface WayProps {
  readonly state: CaseState;
  readonly window: MyCase['window'];
}

/** The five steps of a case, with the one where it is now. */
export function Way({ state, window }: WayProps) {
  const { t } = useTranslation(['result', 'common']);
  const { shortWeekdayDate, clock } = useTime();
  const at = stepOf(state);
  const now = at === null ? -1 : WAY.indexOf(at);
  const when =
    window &&
    `${shortWeekdayDate(window.startsAt)} ${t('common:klo', { time: clock(window.startsAt) })}`;
  return (
    <section>
      <h2>{t('result:standing.where')}</h2>
      <ol className="steps way">
        {WAY.map((step, index) => (
          <li
            key={step}
            className={index < now ? 'done' : ''}
            aria-current={index === now ? 'step' : undefined}
          >
            <span className="dot">
              {index < now ? <Icon name="check" label={t('common:steps.done')} /> : index + 1}
            </span>
            <span>
              {step === at && state === 'needs_information'
                ? t('result:standing.yours')
                : t(`result:standing.${step}`)}
              {step === 'meeting' && when && <small>{when}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
