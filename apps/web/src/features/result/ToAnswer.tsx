import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { ButtonLink } from '../../components/Link.js';

/** A case that came back: what is asked, and the way to answer it. */
export function ToAnswer({ own }: { readonly own: MyCase }) {
  const { t } = useTranslation('result');
  return (
    <Banner
      tone="wait"
      icon="speech"
      title={t('standing.asked')}
      actions={
        <ButtonLink to={`/cases/${own.id}/answer`} variant="primary">
          {t('standing.answer')}
        </ButtonLink>
      }
    >
      {own.returnQuestion && <p>{own.returnQuestion}</p>}
    </Banner>
  );
}
