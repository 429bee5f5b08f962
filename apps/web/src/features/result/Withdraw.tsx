import type { MyCase } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { canWithdraw } from './case-way.js';

/** Taking a case back: asked once, because its texts go at once and cannot be brought back (CAS-16). */
export function Withdraw({ own }: { readonly own: MyCase }) {
  const { t } = useTranslation('result');
  const [asks, setAsks] = useState(false);
  const withdraw = useChange('withdrawCase', { outdates: ['myCases', 'readCase', 'caseResult'] });
  if (!canWithdraw(own.state)) return null;
  const doIt = () =>
    withdraw.mutate(
      { params: { id: own.id } },
      { onSuccess: () => toast(t('withdraw.done')), onSettled: () => setAsks(false) },
    );
  return (
    <div className="stack withdraw">
      {withdraw.error && <Trouble error={withdraw.error} />}
      <Button variant="quiet" icon="cross" onPress={() => setAsks(true)}>
        {t('withdraw.action')}
      </Button>
      <Question
        isOpen={asks}
        isPending={withdraw.isPending}
        onYes={doIt}
        onNo={() => setAsks(false)}
      />
    </div>
  );
}

interface QuestionProps {
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ isOpen, isPending, onYes, onNo }: QuestionProps) {
  const { t } = useTranslation('result');
  return (
    <Dialog
      role="alertdialog"
      title={t('withdraw.title')}
      isOpen={isOpen}
      onClose={onNo}
      actions={
        <>
          <Button variant="danger" onPress={onYes} pending={isPending && t('withdraw.pending')}>
            {t('withdraw.yes')}
          </Button>
          <Button onPress={onNo}>{t('withdraw.no')}</Button>
        </>
      }
    >
      <p>{t('withdraw.text')}</p>
    </Dialog>
  );
}
