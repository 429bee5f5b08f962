import { ReopenReason } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { useLive } from '../use-live.js';

/** A closed session is opened again within a day, and says why: a code, so that no story slips in. */
export function ReopenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { pending, send } = useLive();
  const [reason, setReason] = useState<ReopenReason | null>(null);
  const reopen = async () => {
    if (reason) await send({ type: 'reopenSession', reason });
    onClose();
  };
  return (
    <Dialog
      title={t('live-agenda:reopen')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={pending === 'reopenSession' && t('live-agenda:doing')}
            unavailable={!reason && t('live-agenda:deferChoose')}
            onPress={() => void reopen()}
          >
            {t('live-agenda:reopenDo')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('live-agenda:reopenText')}</p>
      <SentenceRadioGroup
        label={t('live-agenda:reopenWhy')}
        sentences={ReopenReason.options.map((value) => ({
          value,
          text: t(`live-agenda:reopenReason.${value}`),
        }))}
        value={reason}
        onChange={(value) => setReason(value as ReopenReason)}
      />
    </Dialog>
  );
}
