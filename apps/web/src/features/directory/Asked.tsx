import { AgeBand, CaseTag, FORM, type DirectorySeat, type FormDomain } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../components/Chips.js';
import { SelectField } from '../../components/SelectField.js';
import { useLanguage } from '../../lib/use-language.js';
import { districtsOf, type Asking } from './domain.js';

interface AskedProps {
  readonly seats: readonly DirectorySeat[];
  readonly asking: Asking;
  readonly onChange: (asking: Asking) => void;
}

/** What is looked for: domains and themes, and if it matters the age and the district. */
export function Asked({ seats, asking, onChange }: AskedProps) {
  const { t } = useTranslation(['directory', 'codes']);
  const language = useLanguage();
  const set = (but: Partial<Asking>) => onChange({ ...asking, ...but });
  return (
    <section className="card stack" aria-label={t('directory:asked')}>
      <Chips<FormDomain>
        label={t('directory:domains')}
        hint={t('directory:domainsHint')}
        options={FORM.sheets.map(({ key, title }) => ({ value: key, label: title[language] }))}
        value={asking.domains}
        onChange={(domains) => set({ domains })}
      />
      <Chips<CaseTag>
        label={t('directory:tags')}
        options={CaseTag.options.map((value) => ({ value, label: t(`codes:caseTag.${value}`) }))}
        value={asking.tags}
        onChange={(tags) => set({ tags })}
      />
      <div className="asked-row">
        <Optional
          label={t('directory:ageBand')}
          none={t('directory:ageUnknown')}
          options={AgeBand.options.map((value) => ({ value, label: t(`codes:ageBand.${value}`) }))}
          value={asking.ageBand}
          onChange={(ageBand) => set({ ageBand })}
        />
        <Optional
          label={t('directory:district')}
          none={t('directory:anyDistrict')}
          options={districtsOf(seats).map(({ id, name }) => ({ value: id, label: name }))}
          value={asking.districtId}
          onChange={(districtId) => set({ districtId })}
        />
      </div>
    </section>
  );
}

const NONE = '-';

interface OptionalProps<T extends string> {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

/** One of several, or none. */
function Optional<T extends string>({ label, none, options, value, onChange }: OptionalProps<T>) {
  return (
    <SelectField<T | typeof NONE>
      label={label}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      options={[{ value: NONE, label: none }, ...options]}
    />
  );
}
