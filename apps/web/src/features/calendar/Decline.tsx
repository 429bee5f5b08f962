import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import type { When } from './use-when.js';

interface DeclineProps {
  readonly when: When;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDecline: () => void;
}

/** Asks before a decline, and says what follows from it. */
export function Decline({ when, isOpen, onClose, onDecline }: DeclineProps) {
  const { t } = useTranslation('calendar');
  const decline = () => {
    onClose();
    onDecline();
  };
  return (
    <Dialog
      title={t('answer.decline.title', when)}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={decline}>
            {t('answer.decline.yes')}
          </Button>
          <Button onPress={onClose}>{t('answer.decline.no')}</Button>
        </>
      }
    >
      <p>{t('answer.decline.text')}</p>
    </Dialog>
  );
}
