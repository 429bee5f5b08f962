import { useTranslation } from 'react-i18next';
import { useAskedOfMe } from './use-asked-of-me.js';

/** Where questions will stand, while there are none: so that whoever may be asked knows of it. */
export function NobodyAsks() {
  const { t } = useTranslation('ask-one');
  if (useAskedOfMe()?.length !== 0) return null;
  return (
    <section className="sm stack">
      <h2>{t('list.title')}</h2>
      <p>{t('list.empty')}</p>
    </section>
  );
}
