import { ServiceKey, SERVICES } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceLink } from '../../../components/ServiceLink.js';
import { SelectField } from '../../../components/SelectField.js';
import { useLanguage } from '../../../lib/use-language.js';
import type { TriedRow } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';
import { GuardedLine } from './GuardedLine.js';

const PHASES = ['START', 'REHABILITATION', 'COACHING_AND_EMPLOYMENT'] as const;
const OWN = 'own';

interface ServiceChoiceProps {
  readonly row: TriedRow;
  readonly index: number;
  readonly onChange: (but: Pick<TriedRow, 'key' | 'service'>) => void;
}

/** A service of the catalogue by its phase, or another one in the writer's own words. */
export function ServiceChoice({ row, index, onChange }: ServiceChoiceProps) {
  const { t } = useTranslation(['submit-case', 'common', 'services']);
  const { errorOf } = useForm();
  const options = useServiceOptions();
  const [asksOwn, setAsksOwn] = useState(false);
  const isOwn = row.key === null && (asksOwn || row.service !== '');
  const choose = (value: string) => {
    setAsksOwn(value === OWN);
    onChange({ key: ServiceKey.safeParse(value).data ?? null, service: '' });
  };
  const number = index + 1;
  return (
    <div className="stack service-choice">
      <SelectField
        id={isOwn ? `listed-${index}` : `service-${index}`}
        label={t('submit-case:description.service', { number })}
        placeholder={t('common:choose')}
        value={row.key ?? (isOwn ? OWN : '')}
        onChange={choose}
        options={options}
        error={isOwn ? null : errorOf('description', `service-${index}`)}
      />
      {row.key && (
        <p className="sm">
          <ServiceLink service={row.key}>{t('services:card')}</ServiceLink>
        </p>
      )}
      {isOwn && (
        <GuardedLine
          id={`service-${index}`}
          label={t('submit-case:description.ownService')}
          text={row.service}
          onChange={(service) => onChange({ key: null, service })}
        />
      )}
    </div>
  );
}

function useServiceOptions() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const language = useLanguage();
  return [
    ...PHASES.map((phase) => ({
      label: t(`codes:servicePhase.${phase}`),
      options: SERVICES.filter((listed) => listed.phase === phase).map(({ key, name }) => ({
        value: key as string,
        label: name[language],
      })),
    })),
    { value: OWN as string, label: t('submit-case:description.otherService') },
  ];
}
