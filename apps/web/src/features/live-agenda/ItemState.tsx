import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { useLive } from './use-live.js';

/** What stands in the way of the talk, and who may go on. */
export function ItemState({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  if (view.state === 'paused') {
    return (
      <Banner tone="wait" icon="pause" title={t('pausedTitle')}>
        {t('pausedText')}
      </Banner>
    );
  }
  if (item.state === 'suspended') {
    return (
      <Banner tone="stop" icon="flag" title={item.flags ? t('flaggedTitle') : t('suspendedTitle')}>
        {item.flags ? t('flaggedText') : t('suspendedText')}
      </Banner>
    );
  }
  if (item.state === 'deferred' && item.deferReason) {
    return (
      <Banner tone="info" title={t('deferredTitle')}>
        {t(`deferReason.${item.deferReason}`)}
      </Banner>
    );
  }
  return null;
}
