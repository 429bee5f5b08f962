import type { TermCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useTime } from '../../lib/use-language.js';
import { useTermWords } from './use-term-words.js';

/** What was noticed of a term: moved and left out days, clocks, and where its roster ends. */
export function Notices({ term }: { term: TermCard }) {
  const { t } = useTranslation('terms');
  const { shortWeekdayDate: day } = useTime();
  const { free } = useTermWords();
  const moved = term.sessions.filter(
    ({ plannedOn, date, state }) => plannedOn !== date && state !== 'cancelled',
  );
  const off = term.sessions.filter(({ state }) => state === 'cancelled');
  return (
    <section className="stack sm">
      <h2>{t('noticed')}</h2>
      {moved.map(({ id, plannedOn, date }) => (
        <WithIcon key={id} icon="calendar" className="sm">
          {t('notice.moved', { day: day(plannedOn), to: day(date) })}
        </WithIcon>
      ))}
      {off.map(({ id, plannedOn }) => (
        <WithIcon key={id} icon="calendar" className="sm">
          {t('notice.off', { day: day(plannedOn) })}
        </WithIcon>
      ))}
      {term.leftOut.map((left) => (
        <WithIcon key={left.plannedOn} icon="calendar" className="sm">
          {t('notice.leftOut', {
            day: day(left.plannedOn),
            why: free(left) ?? t(`dayState.${left.state}`),
          })}
        </WithIcon>
      ))}
      {term.clockChanges.map(({ on, to }) => (
        <WithIcon key={on} icon="clock" className="sm">
          {t(`notice.${to}`, { day: day(on) })}
        </WithIcon>
      ))}
      {term.rosterEndsOn && (
        <WithIcon icon="warning" className="sm">
          {t('notice.roster', { day: day(term.rosterEndsOn) })}
        </WithIcon>
      )}
    </section>
  );
}
