import type { MissingServices } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../../components/AreaField.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { Loaded } from '../../../components/Loaded.js';
import { PageHead } from '../../../components/PageHead.js';
import { useApi } from '../../../lib/api.js';
import { useMe } from '../../../lib/me.js';
import { MissingEntry } from './MissingEntry.js';
import './missing.css';

/** What the area lacks, as its workers have noted it (SVC-04). */
export function Component() {
  const { t } = useTranslation('needs');
  const { areas } = useMe();
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const register = useApi('missingServices', { query: { areaId } });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        back={{ to: '/services', label: t('toServices') }}
      />
      <AreaField areas={areas} label={t('area')} value={areaId} onChange={setAreaId} />
      <Loaded query={register}>{(read) => <Register key={areaId} register={read} />}</Loaded>
    </>
  );
}

function Register({ register }: { register: MissingServices }) {
  const { t } = useTranslation('needs');
  if (register.services.length === 0)
    return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <ul className="stack missing above">
      {register.services.map((service) => (
        <li key={service.id} className="card">
          <MissingEntry service={service} register={register} />
        </li>
      ))}
    </ul>
  );
}
