import { FORM, type FormDomain, type Language } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../components/Chips.js';
import { TextField } from '../../components/TextField.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/i18n.js';
import { useLanguage } from '../../lib/use-language.js';
import { countHelp, type GuidanceForm } from './guidance-form.js';

interface GuidanceHelpProps {
  readonly form: GuidanceForm;
  readonly onChange: (form: GuidanceForm) => void;
}

/** The area's own help to each domain, one language at a time; the official sentences stay (FRM-07). */
export function GuidanceHelp({ form, onChange }: GuidanceHelpProps) {
  const { t } = useTranslation('areas');
  const reads = useLanguage();
  const [writes, setWrites] = useState<Language>('fi');
  const set = (key: FormDomain, text: string) =>
    onChange({ ...form, help: { ...form.help, [key]: { ...form.help[key], [writes]: text } } });
  return (
    <fieldset className="stack">
      <legend>{t('guidance.helpTitle')}</legend>
      <p className="hint">{t('guidance.helpHint')}</p>
      <ChoiceChips
        label={t('guidance.helpLanguage')}
        options={LANGUAGES.map((value) => ({
          value,
          label: t('guidance.helpCount', {
            language: LANGUAGE_NAMES[value],
            count: countHelp(form, value),
            of: FORM.sheets.length,
          }),
        }))}
        value={writes}
        onChange={setWrites}
      />
      {FORM.sheets.map(({ key, title }) => (
        <TextField
          key={key}
          label={t('guidance.help', { domain: title[reads] })}
          hint={writes !== 'fi' && form.help[key].fi}
          value={form.help[key][writes]}
          onChange={(text) => set(key, text)}
          maxLength={300}
          optional
        />
      ))}
    </fieldset>
  );
}
