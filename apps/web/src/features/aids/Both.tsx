import { bothApply, type JudgedSet } from '@rukkanen/aids';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';

/** TYM and the activation plan side by side, each with its own duties (CRI-05). */
export function Both({ sets }: { readonly sets: readonly JudgedSet[] }) {
  const { t } = useTranslation('aids');
  const both = bothApply(sets);
  return (
    <div aria-live="polite">
      {both && (
        <Banner tone="info" title={t(`both.${both}`)}>
          <ul>
            <li>{t('both.tym')}</li>
            <li>{t('both.activation')}</li>
          </ul>
          <p>{t('both.agree')}</p>
        </Banner>
      )}
    </div>
  );
}
