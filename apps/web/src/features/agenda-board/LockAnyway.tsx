import type { AgendaBoard, QuorumReason } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/SelectField.js';

const REASONS = ['heard_before', 'not_needed', 'nobody_free', 'cannot_wait'] as const;

interface LockAnywayProps {
  readonly board: AgendaBoard;
  readonly onClose: () => void;
  readonly onLock: (reason: QuorumReason) => void;
}

/** Locking without somebody whom the team wishes for: the reason is asked, and kept. */
export function LockAnyway({ board: { quorum, mails }, onClose, onLock }: LockAnywayProps) {
  const { t } = useTranslation(['agenda-board', 'codes', 'common']);
  const [reason, setReason] = useState<QuorumReason | ''>('');
  const names = quorum.soft.map((own) => t(`codes:function.${own}`)).join(', ');
  return (
    <Dialog
      title={t('agenda-board:anywayTitle', { names })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="primary"
            icon="lock"
            unavailable={!reason && t('agenda-board:anywayChoose')}
            onPress={() => reason && onLock(reason)}
          >
            {t('agenda-board:lock', { count: mails.length })}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('agenda-board:anywayText')}</p>
      <SelectField
        label={t('agenda-board:anywayReason')}
        placeholder={t('agenda-board:anywayPick')}
        value={reason}
        onChange={setReason}
        options={REASONS.map((value) => ({ value, label: t(`agenda-board:anyway.${value}`) }))}
      />
    </Dialog>
  );
}
