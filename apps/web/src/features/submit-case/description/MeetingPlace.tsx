import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { useApi } from '../../../lib/api.js';
import { useForm } from '../use-case-form.js';

const NOT_SAID = '-';

/** Where the client is met, asked only where it decides which district's nurse answers (ROS-06). */
export function MeetingPlace() {
  const { t } = useTranslation('submit-case');
  const { draft, change, errorOf } = useForm();
  const { areaId } = draft;
  const { data: places = [] } = useApi(
    'listPlaces',
    { query: { areaId } },
    { enabled: areaId !== '' },
  );
  const districts = new Set(places.flatMap(({ districtId }) => districtId ?? []));
  if (districts.size < 2) return null;
  return (
    <SelectField
      id="placeId"
      label={t('description.place')}
      hint={t('description.placeHint')}
      value={draft.placeId ?? NOT_SAID}
      onChange={(id) => change({ placeId: id === NOT_SAID ? null : id })}
      error={errorOf('description', 'placeId')}
      options={[
        { value: NOT_SAID, label: t('description.placeNotSaid') },
        ...places.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
