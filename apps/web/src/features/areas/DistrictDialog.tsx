import type { AreaSheet, DistrictCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../components/Chips.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { AreaDialog } from './AreaDialog.js';
import { coveredElsewhere } from './domain.js';
import { useAreaChange } from './use-area-change.js';

interface DistrictDialogProps {
  readonly sheet: AreaSheet;
  /** Null for a new one. */
  readonly district: DistrictCard | null;
  readonly onClose: () => void;
}

/** A district under work: a new one gets a county, any one its name and municipalities. */
export function DistrictDialog({ sheet, district, onClose }: DistrictDialogProps) {
  const { t } = useTranslation('areas');
  const joined = sheet.counties.filter((county) => county.joined);
  const [name, setName] = useState(district?.name ?? '');
  const [countyId, setCountyId] = useState(district?.countyId ?? joined[0]?.id ?? '');
  const [municipalities, setMunicipalities] = useState(district?.municipalities ?? []);
  const saved = t('districts.saved');
  const operation = district ? 'changeDistrict' : 'addDistrict';
  const { send, state } = useAreaChange(operation, sheet, saved, onClose);
  const fields = district ? { districtId: district.id, name } : { name, countyId };
  return (
    <AreaDialog
      title={district ? t('districts.editTitle', { name: district.name }) : t('districts.addTitle')}
      sheet={sheet}
      state={state}
      unavailable={name.trim() === '' && t('districts.nameMissing')}
      onSave={() => send({ ...fields, municipalities })}
      onClose={onClose}
    >
      <TextField
        label={t('districts.name')}
        {...(district && { hint: t('districts.nameHint') })}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      {!district && (
        <SelectField
          label={t('districts.county')}
          value={countyId}
          onChange={setCountyId}
          options={joined.map((county) => ({ value: county.id, label: county.name }))}
        />
      )}
      <Municipalities
        sheet={sheet}
        own={district?.id ?? null}
        value={municipalities}
        onChange={setMunicipalities}
      />
    </AreaDialog>
  );
}

interface MunicipalitiesProps {
  readonly sheet: AreaSheet;
  readonly own: string | null;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

function Municipalities({ sheet, own, value, onChange }: MunicipalitiesProps) {
  const { t } = useTranslation('areas');
  const taken = coveredElsewhere(sheet, own);
  // Those without a district come first: they are the ones that are missing somewhere.
  const order = sheet.municipalities.toSorted(
    (one, other) => Number(taken.has(one)) - Number(taken.has(other)),
  );
  return (
    <Chips
      label={t('districts.municipalities')}
      hint={t('districts.municipalitiesHint')}
      options={order.map((name) => ({ value: name, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
