import type { RetentionState } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { type Column, Table } from '../../components/Table.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';
import { PlannedDeletions } from './PlannedDeletions.js';
import { RetentionSwitch } from './RetentionSwitch.js';

/** Which texts go when and why, before they go; in the demonstration the switch. */
export function Component() {
  const state = useApi('retention', {}, { refreshEvery: 15_000 });
  return <Loaded query={state}>{(read) => <Retention state={read} />}</Loaded>;
}

function Retention({ state }: { state: RetentionState }) {
  const { t } = useTranslation('admin');
  const me = useMe();
  const which = state.paused ? 'paused' : 'running';
  const canSwitch = me.demo && may(me, 'retention.switch');
  return (
    <>
      <PageHead title={t('retention.title')} sub={t('retention.sub', { cap: state.capDays })} />
      <div className="stack">
        <Banner
          tone={state.paused ? 'wait' : 'ok'}
          title={t(`retention.${which}`)}
          actions={canSwitch && <RetentionSwitch paused={state.paused} />}
        >
          {t(`retention.${which}Text`)}
        </Banner>
        <p className="figure-line">{t('retention.due', { count: state.due.length })}</p>
        <PlannedDeletions state={state} />
        <ByArea areas={state.areas} />
      </div>
    </>
  );
}

function ByArea({ areas }: Pick<RetentionState, 'areas'>) {
  const { t } = useTranslation('admin');
  const language = useLanguage();
  const columns: Column<RetentionState['areas'][number]>[] = [
    { id: 'area', title: t('retention.area'), render: ({ name }) => name[language] },
    {
      id: 'days',
      title: t('retention.days'),
      render: ({ retentionDays }) => t('retention.count', { count: retentionDays }),
      isEnd: true,
    },
  ];
  return (
    <section aria-labelledby="by-area">
      <h2 id="by-area">{t('retention.areas')}</h2>
      <Table
        caption={t('retention.areas')}
        columns={columns}
        rows={areas}
        keyOf={({ areaId }) => areaId}
      />
    </section>
  );
}
