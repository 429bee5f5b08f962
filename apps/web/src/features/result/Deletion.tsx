import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';

/** The promise about the texts: the day on which they go, or that they are gone. */
export function Deletion({ on, isGone }: { readonly on: string | null; readonly isGone: boolean }) {
  const { t } = useTranslation('result');
  const { weekdayDate } = useTime();
  if (!isGone && on === null) return null;
  return (
    <section className="sm stack deletion">
      <h2>{t('deletion.title')}</h2>
      <p>
        {isGone || on === null ? t('deletion.done') : t('deletion.on', { day: weekdayDate(on) })}
      </p>
    </section>
  );
}
