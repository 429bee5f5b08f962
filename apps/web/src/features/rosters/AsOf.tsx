import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';

interface AsOfProps {
  readonly day: string;
  readonly today: string;
  readonly onShow: (day: string | null) => void;
}

/** "As it was on that day", for any day. */
export function AsOf({ day, today, onShow }: AsOfProps) {
  const { t } = useTranslation('rosters');
  return (
    <>
      <DateField label={t('asOf')} value={day} onChange={(chosen) => chosen && onShow(chosen)} />
      {day !== today && (
        <Button variant="quiet" icon="calendar" onPress={() => onShow(null)}>
          {t('backToToday')}
        </Button>
      )}
    </>
  );
}
