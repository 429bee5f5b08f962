import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/DateField.js';

interface DaysProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly onFrom: (day: string | null) => void;
  readonly onTo: (day: string | null) => void;
  /** Whether the end may be left open. */
  readonly open?: boolean;
}

/** From which day to which, both included. */
export function Days({ from, to, onFrom, onTo, open = false }: DaysProps) {
  const { t } = useTranslation('rosters');
  return (
    <div className="days">
      <DateField label={t('field.from')} value={from} onChange={onFrom} />
      <DateField
        label={t('field.to')}
        value={to}
        onChange={onTo}
        optional={open}
        {...(open && { hint: t('field.toHint') })}
        {...(from && { min: from })}
      />
    </div>
  );
}
