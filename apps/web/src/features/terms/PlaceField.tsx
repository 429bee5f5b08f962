import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.js';
import { useApi } from '../../lib/api.js';

const ONLY_TEAMS = '-';

interface PlaceFieldProps {
  readonly areaId: string;
  readonly value: string | null;
  readonly onChange: (placeId: string | null) => void;
  readonly hint?: string;
  /** The place that is chosen already: it stays on offer after it has been closed. */
  readonly chosen?: { readonly id: string; readonly name: string } | null;
}

/** Where a meeting is held beside Teams; in Teams alone when nothing is chosen (PLC-01). */
export function PlaceField({ areaId, value, onChange, hint, chosen }: PlaceFieldProps) {
  const { t } = useTranslation('terms');
  const { data: places = [] } = useApi('listPlaces', { query: { areaId } });
  const closed = chosen && !places.some(({ id }) => id === chosen.id) ? [chosen] : [];
  return (
    <SelectField
      label={t('place')}
      {...(hint && { hint })}
      value={value ?? ONLY_TEAMS}
      onChange={(id) => onChange(id === ONLY_TEAMS ? null : id)}
      options={[
        { value: ONLY_TEAMS, label: t('onlyTeams') },
        ...[...closed, ...places].map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
