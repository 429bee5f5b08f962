import type { AreaCard, FlowFigures } from '@rukkanen/contract';
import { useQueries } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenCell } from '../../components/HiddenCell.js';
import { Table } from '../../components/Table.js';
import { keyOf } from '../../lib/api.js';
import { call } from '../../lib/api-client.js';
import { useMe } from '../../lib/me.js';
import { useLanguage, useTime } from '../../lib/use-language.js';

interface Row {
  readonly area: AreaCard;
  readonly figures: FlowFigures | undefined;
}

/** The same numbers for every area side by side, with protected cells where few people stand. */
export function AreasSideBySide({ period }: { period: string }) {
  const { t } = useTranslation('flow');
  const heading = useId();
  const { areas } = useMe();
  const language = useLanguage();
  const { decimal } = useTime();
  const rows: Row[] = useQueries({
    queries: areas.map(({ id }) => ({
      queryKey: keyOf('flow', { query: { period, area: id } }),
      queryFn: () => call('flow', { query: { period, area: id } }),
    })),
    combine: (results) => results.map(({ data }, index) => ({ area: areas[index], figures: data })),
  }).flatMap(({ area, figures }) => (area ? [{ area, figures }] : []));
  const column = (id: string, title: string, pick: (figures: FlowFigures) => number | null) => ({
    id,
    title,
    isEnd: true,
    render: ({ figures }: Row): ReactNode => {
      if (!figures) return '…';
      const value = pick(figures);
      return value === null ? <HiddenCell /> : decimal(value);
    },
  });
  return (
    <section className="card side-by-side" aria-labelledby={heading}>
      <h2 id={heading}>{t('sideBySide')}</h2>
      <Table
        caption={t('sideBySide')}
        rows={rows}
        keyOf={({ area }) => area.id}
        columns={[
          { id: 'area', title: t('area'), render: ({ area }) => area.name[language] },
          column('consulted', t('consultedShort'), ({ consultedCases }) => consultedCases),
          column('new', t('newShort'), ({ newTymCustomerships }) => newTymCustomerships),
          column('direct', t('directShort'), ({ ofWhichDirect }) => ofWhichDirect),
          column('share', t('shareShort'), ({ directSharePercent }) => directSharePercent),
        ]}
      />
    </section>
  );
}
