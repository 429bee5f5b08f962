import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/Link.js';
import { usePageArrival } from '../lib/use-page-arrival.js';

/** No such page, or not for this person: the two look the same on purpose. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  const heading = usePageArrival(t('notFound.title'));
  return (
    <section className="card notice">
      <h1 ref={heading} tabIndex={-1}>
        {t('notFound.title')}
      </h1>
      <p>{t('notFound.text')}</p>
      <p>
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </p>
    </section>
  );
}
