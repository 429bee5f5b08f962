import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';

/** How one talks here; said as long as a case may still be talked of, and while its decision is written (LIV-03). */
export function WithoutNames({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  if (!['called', 'active', 'suspended', 'decided'].includes(item.state)) return null;
  return (
    <WithIcon icon="speech">
      <b>{t('withoutNames')}</b> {t('anybodyMayStop')}
    </WithIcon>
  );
}
