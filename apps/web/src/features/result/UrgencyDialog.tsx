import type { Urgency } from '@rukkanen/contract';
import { helsinkiDay } from '@rukkanen/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { UrgencyFields } from '../../components/UrgencyFields.js';
import { productNow } from '../../lib/product-clock.js';
import { toUrgency, toUrgencyForm, troublesIn } from './urgency-form.js';

interface UrgencyDialogProps {
  readonly urgency: Urgency | null;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSave: (urgency: Urgency) => void;
  readonly onClose: () => void;
}

/** Why a case cannot wait: one of five reasons and a day, no words about the client. */
export function UrgencyDialog({ urgency, isPending, error, onSave, onClose }: UrgencyDialogProps) {
  const { t } = useTranslation(['urgency', 'common']);
  const [form, setForm] = useState(() => toUrgencyForm(urgency));
  const [tried, setTried] = useState(false);
  const today = helsinkiDay(productNow());
  const { why, by } = tried ? troublesIn(form, today) : {};
  const save = () => {
    setTried(true);
    const sent = toUrgency(form, today);
    if (sent) onSave(sent);
  };
  return (
    <Dialog
      title={t('urgency:ask')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" pending={isPending && t('common:saving')} onPress={save}>
            {t('urgency:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('urgency:askText')}</p>
      <UrgencyFields
        form={form}
        onChange={setForm}
        today={today}
        why={why ? t(`urgency:${why}`) : null}
        by={by ? t(`urgency:${by}`) : null}
      />
      {error && <Trouble error={error} />}
    </Dialog>
  );
}
