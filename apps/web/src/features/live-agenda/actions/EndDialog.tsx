import { isOver } from '@rukkanen/agenda';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { useLive } from '../use-live.js';

/** Ending leaves some cases unreached: says how many and what becomes of them. */
export function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { view, pending, send } = useLive();
  const count = view.items.filter((item) => !isOver(item)).length;
  const end = async () => {
    await send({ type: 'endSession' });
    onClose();
  };
  return (
    <Dialog
      title={t('live-agenda:endTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="danger"
            pending={pending === 'endSession' && t('live-agenda:doing')}
            onPress={() => void end()}
          >
            {t('live-agenda:step.endSession')}
          </Button>
          <Button onPress={onClose}>{t('live-agenda:goOn')}</Button>
        </>
      }
    >
      <p>{count > 0 ? t('live-agenda:endText', { count }) : t('live-agenda:endTextNone')}</p>
    </Dialog>
  );
}
