import { REOPEN_HOURS } from '@rukkanen/agenda';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { useProductNow } from '../../../lib/product-clock.js';
import { useLive } from '../use-live.js';
import { ReopenDialog } from './ReopenDialog.js';

/** For either convener, as long as a closed session may still be opened again. */
export function ReopenButton() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const now = useProductNow(60_000);
  const [isAsking, ask] = useState(false);
  const until = Date.parse(view.closedAt ?? view.endsAt) + REOPEN_HOURS * 3_600_000;
  if (!view.mayLead || view.state !== 'closed' || now.getTime() > until) return null;
  return (
    <div>
      <Button onPress={() => ask(true)}>{t('reopen')}</Button>
      {isAsking && <ReopenDialog onClose={() => ask(false)} />}
    </div>
  );
}
