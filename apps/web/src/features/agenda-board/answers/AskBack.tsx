import type { AnswerRow } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { toast } from '../../../components/toasts.js';
import type { Settle } from './use-settle.js';

interface AskBackProps {
  readonly row: AnswerRow;
  readonly revision: number;
  readonly settle: Settle;
  readonly onClose: () => void;
}

/** Whoever stood in gets a cancellation, so this is asked once. */
export function AskBack({ row, revision, settle, onClose }: AskBackProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  const { name, personId, standIn, answer } = row;
  const said = answer === 'accepted' || answer === 'tentative';
  const send = () =>
    settle.callBack(personId, revision, () => {
      toast(t('answer-board:calledBack', { name }));
      onClose();
    });
  return (
    <Dialog
      title={t('answer-board:callBackTitle', { name })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="primary"
            pending={settle.isBusy(personId) && t('common:sending')}
            onPress={send}
          >
            {t('answer-board:callBackSend')}
          </Button>
          <Button onPress={onClose}>{t('answer-board:asItIs')}</Button>
        </>
      }
    >
      <p>
        {standIn && t('answer-board:standInGoes', { name: standIn.name })}{' '}
        {!said && t('answer-board:askedAnew', { name })}
      </p>
    </Dialog>
  );
}
