import type { TermPreview } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Status } from '../../components/Status.js';
import { useTime } from '../../lib/use-language.js';

/** A term in a sentence, and what keeps it from being sent. */
export function Summary({ look }: { look: TermPreview }) {
  const { t } = useTranslation(['terms', 'errors']);
  const { shortWeekdayDate } = useTime();
  const left = look.days.filter(({ on }) => on === null).length;
  const clashes = look.days.filter(({ conflicts }) => conflicts.length > 0).length;
  const gaps = look.days.filter((day) => day.gaps.length > 0).length;
  return (
    <div className="stack term-summary">
      <Status>
        <b>{t('terms:count', { count: look.held })}</b>
        {look.slots > 0 && ` ${t('terms:slotsEach', { count: look.slots })}`}
        {left > 0 && ` ${t('terms:leftOutCount', { count: left })}`}
        {clashes > 0 && ` ${t('terms:clashCount', { count: clashes })}`}
        {gaps > 0 && ` ${t('terms:gapCount', { count: gaps })}`}
      </Status>
      {look.blockers.map(({ code, days }) => (
        <Banner key={code} tone="stop" title={t(`errors:${code}`)}>
          {days.length > 0 && <p>{days.map((day) => shortWeekdayDate(day)).join(', ')}</p>}
        </Banner>
      ))}
    </div>
  );
}
