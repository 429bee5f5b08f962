import type { TermPreview } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Status } from '../../components/Status.js';
import { Blockers } from './Blockers.js';

/** A term in a sentence, and what keeps it from being sent. */
export function Summary({ look }: { look: TermPreview }) {
  const { t } = useTranslation('terms');
  const left = look.days.filter(({ on }) => on === null).length;
  const clashes = look.days.filter(({ conflicts }) => conflicts.length > 0).length;
  const gaps = look.days.filter((day) => day.gaps.length > 0).length;
  return (
    <div className="stack term-summary">
      <Status>
        <b>{t('count', { count: look.held })}</b>
        {look.slots > 0 && ` ${t('slotsEach', { count: look.slots })}`}
        {left > 0 && ` ${t('leftOutCount', { count: left })}`}
        {clashes > 0 && ` ${t('clashCount', { count: clashes })}`}
        {gaps > 0 && ` ${t('gapCount', { count: gaps })}`}
      </Status>
      <Blockers blockers={look.blockers} />
    </div>
  );
}
