import { ServiceOrganiser, type ServiceCatalogue } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../components/AreaField.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Link } from '../../components/Link.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { SelectField } from '../../components/SelectField.js';
import { Status } from '../../components/Status.js';
import { TextField } from '../../components/TextField.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';
import { ANY, found, type Looking, NOTHING, PHASES, phaseOf, staleFirst } from './domain.js';
import { ServiceEntry } from './ServiceEntry.js';
import './services.css';

/** What the area has to offer, by the three phases of the joint service (SVC-01…03). */
export function Component() {
  const { t } = useTranslation(['services', 'needs']);
  const me = useMe();
  const { areas } = me;
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const catalogue = useApi('serviceCatalogue', { query: { areaId } });
  return (
    <>
      <PageHead title={t('services:title')} sub={t('services:sub')} />
      <AreaField areas={areas} label={t('services:area')} value={areaId} onChange={setAreaId} />
      {may(me, 'missing.keep') && <Link to="/services/missing">{t('needs:register')}</Link>}
      <Loaded query={catalogue}>{(read) => <Catalogue key={areaId} catalogue={read} />}</Loaded>
    </>
  );
}

function Catalogue({ catalogue }: { catalogue: ServiceCatalogue }) {
  const { t } = useTranslation('services');
  const language = useLanguage();
  const [looking, look] = useState(NOTHING);
  const cards = found(catalogue.services, looking, language);
  const shown = catalogue.mayWrite ? staleFirst(cards) : cards;
  return (
    <div className="stack services">
      <Filters catalogue={catalogue} looking={looking} onChange={look} />
      <Status className="sm muted">{t('count', { count: shown.length })}</Status>
      {catalogue.mayWrite && <ToCheck catalogue={catalogue} />}
      {shown.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {PHASES.map((phase) => {
        const ofPhase = shown.filter(({ service }) => phaseOf(service) === phase);
        return (
          ofPhase.length > 0 && (
            <section key={phase} className="stack" aria-labelledby={phase}>
              <h2 id={phase}>{t(`phase.${phase}`)}</h2>
              {ofPhase.map((card) => (
                <ServiceEntry
                  key={`${card.service} ${card.districtId ?? ''}`}
                  card={card}
                  catalogue={catalogue}
                />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}

/** How much waits for those who keep the catalogue. */
function ToCheck({ catalogue: { services, checkMonths } }: { catalogue: ServiceCatalogue }) {
  const { t } = useTranslation('services');
  const count = services.filter((card) => card.offered && card.freshness !== 'CURRENT').length;
  if (count === 0) return null;
  return <p>{t('toCheck', { count, months: checkMonths })}</p>;
}

interface FiltersProps {
  readonly catalogue: ServiceCatalogue;
  readonly looking: Looking;
  readonly onChange: (looking: Looking) => void;
}

function Filters({ catalogue: { districts }, looking, onChange }: FiltersProps) {
  const { t } = useTranslation('services');
  return (
    <div className="service-filters">
      <TextField
        label={t('search')}
        type="search"
        value={looking.text}
        onChange={(text) => onChange({ ...looking, text })}
      />
      <SelectField
        label={t('district')}
        value={looking.district}
        onChange={(district) => onChange({ ...looking, district })}
        options={[
          { value: ANY, label: t('allDistricts') },
          ...districts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField<Looking['organiser']>
        label={t('organiser')}
        value={looking.organiser}
        onChange={(organiser) => onChange({ ...looking, organiser })}
        options={[
          { value: ANY, label: t('anyOrganiser') },
          ...ServiceOrganiser.options.map((value) => ({ value, label: t(`organisers.${value}`) })),
        ]}
      />
    </div>
  );
}
