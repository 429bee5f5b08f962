import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';

/** Person-minutes saved against everybody sitting from start to end, and what is still uncovered. */
export function Saving({ board: { minutes, windows, uncovered } }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'codes']);
  const saved = Math.max(0, minutes.everybody - minutes.needed);
  const hours = Math.floor(saved / 60);
  return (
    <section className="saving" aria-label={t('agenda-board:saved')}>
      <div className="hero">
        <p className="eyebrow">{t('agenda-board:saved')}</p>
        <p className="big-time tnum">
          {t('agenda-board:hoursMinutes', { hours, minutes: saved % 60 })}
        </p>
        <p className="sm">
          {t('agenda-board:savedText', {
            count: windows.length,
            needed: minutes.needed,
            everybody: minutes.everybody,
          })}
        </p>
      </div>
      <WithIcon icon="check">{t('agenda-board:oneRun')}</WithIcon>
      {uncovered.map((own) => (
        <WithIcon key={own} icon="warning">
          {t('agenda-board:uncovered', { function: t(`codes:function.${own}`) })}
        </WithIcon>
      ))}
    </section>
  );
}
