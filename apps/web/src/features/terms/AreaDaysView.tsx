import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { Breaks } from './Breaks.js';
import { SharedDays } from './SharedDays.js';

/** What terms are planned around: break weeks, shared days, and the holidays, known by themselves. */
export function AreaDaysView({ areaId }: { areaId: string }) {
  const { t } = useTranslation('terms');
  const { weekdayDate } = useTime();
  const days = useApi('areaDays', { params: { id: areaId } });
  return (
    <Loaded query={days}>
      {({ breaks, sharedDays, holidays }) => (
        <div className="cols side">
          <div className="stack wide-gap">
            <Breaks areaId={areaId} breaks={breaks} />
            <SharedDays areaId={areaId} sharedDays={sharedDays} />
          </div>
          <section className="stack">
            <h2>{t('holidays')}</h2>
            <ul className="plain sm">
              {holidays.map(({ on, holiday }) => (
                <li key={on}>
                  {weekdayDate(on)} {t(`holiday.${holiday}`)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Loaded>
  );
}
