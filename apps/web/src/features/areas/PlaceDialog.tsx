import { PlaceKind, type AreaSheet, type PlaceCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../components/CheckRow.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { useMe } from '../../lib/me.js';
import { dayOf } from '../../lib/time.js';
import { AreaDialog } from './AreaDialog.js';
import { useAreaChange } from './use-area-change.js';

interface PlaceDialogProps {
  readonly sheet: AreaSheet;
  /** Null for a new one. */
  readonly place: PlaceCard | null;
  readonly onClose: () => void;
}

/** A place under work. It is never deleted: sessions and actions that named it keep it. */
export function PlaceDialog({ sheet, place, onClose }: PlaceDialogProps) {
  const { t } = useTranslation('areas');
  const today = dayOf(useMe().now);
  const [form, setForm] = useState<PlaceForm>({
    name: place?.name ?? '',
    kind: place?.kind ?? 'SERVICE_POINT',
    districtId: place?.districtId ?? null,
  });
  const [closed, setClosed] = useState(Boolean(place?.closedOn));
  const operation = place ? 'changePlace' : 'addPlace';
  const { send, state } = useAreaChange(operation, sheet, t('places.saved'), onClose);
  const closedOn = closed ? (place?.closedOn ?? today) : null;
  const rest = place ? { placeId: place.id, closedOn } : {};
  return (
    <AreaDialog
      title={t(place ? 'places.editTitle' : 'places.addTitle')}
      sheet={sheet}
      state={state}
      unavailable={form.name.trim() === '' && t('places.nameMissing')}
      onSave={() => send({ ...form, ...rest })}
      onClose={onClose}
    >
      <PlaceFields sheet={sheet} form={form} onChange={setForm} />
      {place && (
        <CheckRow hint={t('places.closeHint')} isSelected={closed} onChange={setClosed}>
          {t('places.close')}
        </CheckRow>
      )}
    </AreaDialog>
  );
}

interface PlaceForm {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly districtId: string | null;
}

interface PlaceFieldsProps {
  readonly sheet: AreaSheet;
  readonly form: PlaceForm;
  readonly onChange: (form: PlaceForm) => void;
}

const NONE = '-';

function PlaceFields({ sheet, form, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation(['areas', 'codes']);
  const set = (but: Partial<PlaceForm>) => onChange({ ...form, ...but });
  return (
    <>
      <TextField
        label={t('areas:places.name')}
        value={form.name}
        onChange={(name) => set({ name })}
        maxLength={120}
      />
      <SelectField
        label={t('areas:places.kind')}
        value={form.kind}
        onChange={(kind) => set({ kind })}
        options={PlaceKind.options.map((value) => ({
          value,
          label: t(`codes:placeKind.${value}`),
        }))}
      />
      <SelectField
        label={t('areas:places.district')}
        value={form.districtId ?? NONE}
        onChange={(id) => set({ districtId: id === NONE ? null : id })}
        options={[
          { value: NONE, label: t('areas:places.noDistrict') },
          ...sheet.districts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}
