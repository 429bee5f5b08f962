import { ConsultationMode, ServiceMode, type AreaSheet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { AreaDialog } from './AreaDialog.js';
import {
  BOUNDS,
  NUMBER_FIELDS,
  numberIn,
  toForm,
  toSettings,
  type SettingsForm,
} from './domain.js';
import { useAreaChange } from './use-area-change.js';

interface SettingsDialogProps {
  readonly sheet: AreaSheet;
  readonly onClose: () => void;
}

/** The settings under work. */
export function SettingsDialog({ sheet, onClose }: SettingsDialogProps) {
  const { t } = useTranslation('areas');
  const [form, setForm] = useState(() => toForm(sheet.settings));
  const { send, state } = useAreaChange('changeAreaSettings', sheet, t('settings.saved'), onClose);
  const settings = toSettings(form);
  return (
    <AreaDialog
      title={t('settings.editTitle')}
      sheet={sheet}
      state={state}
      onSave={() => settings && send({ settings })}
      onClose={onClose}
    >
      <p className="hint">{t('settings.consequence')}</p>
      <Choices form={form} onChange={setForm} />
      <Days form={form} onChange={setForm} />
    </AreaDialog>
  );
}

interface FormProps {
  readonly form: SettingsForm;
  readonly onChange: (form: SettingsForm) => void;
}

const upTo = (most: number) =>
  Array.from({ length: most }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
  }));

function Choices({ form, onChange }: FormProps) {
  const { t } = useTranslation(['areas', 'codes']);
  const set = (but: Partial<SettingsForm>) => onChange({ ...form, ...but });
  return (
    <>
      <SelectField
        label={t('areas:settings.mode')}
        value={form.consultationMode}
        onChange={(consultationMode) => set({ consultationMode })}
        options={ConsultationMode.options.map((value) => ({
          value,
          label: t(`codes:consultationMode.${value}`),
        }))}
      />
      <SelectField
        label={t('areas:settings.kela')}
        value={form.kelaChannel}
        onChange={(kelaChannel) => set({ kelaChannel })}
        options={ServiceMode.options.map((value) => ({
          value,
          label: t(`codes:serviceMode.${value}`),
        }))}
      />
      <SelectField
        label={t('areas:settings.adultFrom')}
        value={form.adultFrom}
        onChange={(adultFrom) => set({ adultFrom })}
        options={(['23', '25'] as const).map((value) => ({
          value,
          label: t('areas:settings.adultFromValue', { age: value }),
        }))}
      />
      <SelectField
        label={t('areas:settings.minDomains')}
        value={form.minDomains}
        onChange={(minDomains) => set({ minDomains })}
        options={upTo(7)}
      />
      <SelectField
        label={t('areas:settings.minLevel')}
        value={form.minLevel}
        onChange={(minLevel) => set({ minLevel })}
        options={upTo(5)}
      />
    </>
  );
}

function Days({ form, onChange }: FormProps) {
  const { t } = useTranslation('areas');
  return NUMBER_FIELDS.map((field) => {
    const [min, max] = BOUNDS[field];
    return (
      <TextField
        key={field}
        label={t(`settings.${field}`)}
        value={form[field]}
        onChange={(value) => onChange({ ...form, [field]: value })}
        inputMode="numeric"
        width="date"
        error={
          numberIn(form[field], [min, max]) === null ? t('settings.number', { min, max }) : null
        }
      />
    );
  });
}
