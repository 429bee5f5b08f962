import { DeferReason, type LiveItem } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { useLive } from '../use-live.js';

interface DeferDialogProps {
  readonly item: LiveItem;
  readonly onClose: () => void;
}

/** Why the case waits for another session: a code, so that no story slips in. */
export function DeferDialog({ item, onClose }: DeferDialogProps) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { pending, send } = useLive();
  const [reason, setReason] = useState<DeferReason | null>(null);
  const defer = async () => {
    if (reason) await send({ type: 'deferItem', itemId: item.id, reason });
    onClose();
  };
  return (
    <Dialog
      title={t('live-agenda:deferTitle', { codeWord: item.case?.codeWord ?? '' })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={pending === 'deferItem' && t('live-agenda:doing')}
            unavailable={!reason && t('live-agenda:deferChoose')}
            onPress={() => void defer()}
          >
            {t('live-agenda:deferDo')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('live-agenda:deferText')}</p>
      <SentenceRadioGroup
        label={t('live-agenda:deferWhy')}
        sentences={DeferReason.options.map((value) => ({
          value,
          text: t(`live-agenda:deferReason.${value}`),
        }))}
        value={reason}
        onChange={(value) => setReason(value as DeferReason)}
      />
    </Dialog>
  );
}
