import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { productNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';

interface BegunDialogProps {
  /** The day of the decision: nothing begins before it. */
  readonly since: string;
  readonly onDone: (on: string) => void;
  readonly onClose: () => void;
}

/** On which day an assessment began: from that day the three months of the act are counted. */
export function BegunDialog({ since, onDone, onClose }: BegunDialogProps) {
  const { t } = useTranslation(['actions', 'common']);
  const today = dayOf(productNow());
  const [on, setOn] = useState<string | null>(today);
  const isDay = on !== null && on >= since && on <= today;
  const send = () => {
    if (!isDay) return;
    onDone(on);
    onClose();
  };
  return (
    <Dialog
      title={t('actions:begun.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            unavailable={!isDay && t('actions:begun.choose')}
            onPress={send}
          >
            {t('actions:done')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('actions:begun.text')}</p>
      <DateField
        id="begun-on"
        label={t('actions:begun.on')}
        value={on}
        onChange={setOn}
        min={since}
        max={today}
      />
    </Dialog>
  );
}
