import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { useTime } from '../../lib/use-language.js';

interface MoveDayDialogProps {
  readonly day: string;
  readonly onMove: (to: string) => void;
  readonly onClose: () => void;
}

/** Another day for one session of a term in planning. */
export function MoveDayDialog({ day, onMove, onClose }: MoveDayDialogProps) {
  const { t } = useTranslation(['terms', 'common']);
  const { weekdayDate } = useTime();
  const [to, setTo] = useState<string | null>(day);
  return (
    <Dialog
      title={t('terms:moveTitle', { day: weekdayDate(day) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            unavailable={(!to || to === day) && t('terms:moveNowhere')}
            onPress={() => to && onMove(to)}
          >
            {t('terms:act.move')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <DateField label={t('terms:newDay')} value={to} onChange={setTo} />
    </Dialog>
  );
}
