import { UrgencyReason } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { DateField } from './DateField.js';
import { SelectField } from './SelectField.js';

/** The mark of urgency while it is filled in. */
export interface UrgencyForm {
  readonly reason: UrgencyReason | '';
  readonly by: string | null;
}

interface UrgencyFieldsProps {
  readonly form: UrgencyForm;
  readonly onChange: (form: UrgencyForm) => void;
  readonly today: string;
  readonly ids?: { readonly why: string; readonly by: string };
  readonly why?: string | null;
  readonly by?: string | null;
}

/** One of five reasons and a day, no words about the client (SES-14). */
export function UrgencyFields({ form, onChange, today, ids, why, by }: UrgencyFieldsProps) {
  const { t } = useTranslation('urgency');
  const isLaw = form.reason === 'STATUTORY_DEADLINE';
  return (
    <>
      <SelectField
        label={t('why')}
        placeholder={t('choose')}
        value={form.reason}
        onChange={(reason) => onChange({ ...form, reason })}
        options={UrgencyReason.options.map((value) => ({ value, label: t(`reason.${value}`) }))}
        error={why}
        {...(ids && { id: ids.why })}
      />
      <DateField
        label={t('by')}
        hint={t(isLaw ? 'byLawHint' : 'byHint')}
        optional={!isLaw}
        value={form.by}
        min={today}
        onChange={(day) => onChange({ ...form, by: day })}
        error={by}
        {...(ids && { id: ids.by })}
      />
    </>
  );
}
