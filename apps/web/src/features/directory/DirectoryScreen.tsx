import { neededFunctions } from '@rukkanen/agenda';
import type { AreaCard, Directory } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../components/AreaField.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Link } from '../../components/Link.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Status } from '../../components/Status.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { Asked } from './Asked.js';
import { found, type Asking, NOTHING_ASKED } from './domain.js';
import { SeatCard } from './SeatCard.js';
import './directory.css';

/** Who is needed, who that is here, and how to reach them. */
export function Component() {
  const { t } = useTranslation(['directory', 'services']);
  const { areas } = useMe();
  const [id, setId] = useState(areas[0]?.id ?? '');
  const area = areas.find((one) => one.id === id);
  const directory = useApi('directory', { query: { areaId: id } });
  return (
    <>
      <PageHead
        title={t('directory:title')}
        sub={t('directory:sub')}
        actions={<Link to="/services">{t('services:all')}</Link>}
      />
      <AreaField areas={areas} label={t('directory:area')} value={id} onChange={setId} />
      <Loaded query={directory}>
        {(read) => area && <Found key={id} area={area} directory={read} />}
      </Loaded>
    </>
  );
}

function Found({ area, directory }: { area: AreaCard; directory: Directory }) {
  const { t } = useTranslation('directory');
  const [asking, setAsking] = useState<Asking>(NOTHING_ASKED);
  const needed = neededFunctions({ ...asking, adultFrom: area.adultFrom });
  const { seats, missing } = found(directory.seats, asking, needed);
  return (
    <div className="stack directory">
      <Asked seats={directory.seats} asking={asking} onChange={setAsking} />
      <Status className="sm muted">{t('count', { count: seats.length })}</Status>
      {seats.length === 0 && <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>}
      <ul className="seat-cards">
        {seats.map(({ seat, because }) => (
          <li key={seat.seatId}>
            <SeatCard seat={seat} because={because} />
          </li>
        ))}
      </ul>
      <Missing functions={missing} />
    </div>
  );
}

/** Functions that would be needed and have no seat here: guests, to be asked by the convener. */
function Missing({ functions }: { functions: ReturnType<typeof found>['missing'] }) {
  const { t } = useTranslation(['directory', 'codes']);
  if (functions.length === 0) return null;
  return (
    <p className="muted">
      {t('directory:missing', {
        functions: functions.map((key) => t(`codes:function.${key}`)).join(', '),
      })}
    </p>
  );
}
