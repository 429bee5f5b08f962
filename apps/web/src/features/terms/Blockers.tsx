import type { TermBlocker } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { useTime } from '../../lib/use-language.js';

/** What keeps a term from going out, with the days on which it does. */
export function Blockers({ blockers }: { blockers: readonly TermBlocker[] }) {
  const { t } = useTranslation('errors');
  const { shortWeekdayDate } = useTime();
  return blockers.map(({ code, days }) => (
    <Banner key={code} tone="stop" title={t(code)}>
      {days.length > 0 && <p>{days.map((day) => shortWeekdayDate(day)).join(', ')}</p>}
    </Banner>
  ));
}
