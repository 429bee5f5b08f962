import type { AreaSheet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../components/AreaField.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { Counties } from './Counties.js';
import { CriteriaEnds } from './CriteriaEnds.js';
import { Districts } from './Districts.js';
import { Events } from './Events.js';
import { Gaps } from './Gaps.js';
import { Guidance } from './Guidance.js';
import { PlaceList } from './PlaceList.js';
import { Settings } from './Settings.js';
import './areas.css';

/** One area: what it lacks, what it decides, whom it works with, and where clients are met. */
export function Component() {
  const { t } = useTranslation('areas');
  const { areas } = useMe();
  const [id, setId] = useState(areas[0]?.id ?? '');
  const sheet = useApi('areaSheet', { params: { id } });
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <AreaField areas={areas} label={t('area')} value={id} onChange={setId} />
      <Loaded query={sheet}>{(read) => <Area sheet={read} />}</Loaded>
    </>
  );
}

function Area({ sheet }: { sheet: AreaSheet }) {
  return (
    <div className="stack area">
      <Gaps sheet={sheet} />
      <div className="cols area-cols">
        <Settings sheet={sheet} />
        <div className="stack">
          <Counties sheet={sheet} />
          <Events sheet={sheet} />
        </div>
      </div>
      <Guidance sheet={sheet} />
      <CriteriaEnds sheet={sheet} />
      <Districts sheet={sheet} />
      <PlaceList sheet={sheet} />
    </div>
  );
}
