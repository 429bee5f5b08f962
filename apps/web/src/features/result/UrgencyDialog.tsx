import { UrgencyReason, type Urgency } from '@rukkanen/contract';
import { helsinkiDay } from '@rukkanen/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
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
      <SelectField
        label={t('urgency:why')}
        placeholder={t('urgency:choose')}
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        options={UrgencyReason.options.map((value) => ({
          value,
          label: t(`urgency:reason.${value}`),
        }))}
        {...(why && { error: t(`urgency:${why}`) })}
      />
      <DateField
        label={t('urgency:by')}
        hint={t(form.reason === 'STATUTORY_DEADLINE' ? 'urgency:byLawHint' : 'urgency:byHint')}
        optional={form.reason !== 'STATUTORY_DEADLINE'}
        value={form.by}
        min={today}
        onChange={(day) => setForm({ ...form, by: day })}
        {...(by && { error: t(`urgency:${by}`) })}
      />
      {error && <Trouble error={error} />}
    </Dialog>
  );
}
