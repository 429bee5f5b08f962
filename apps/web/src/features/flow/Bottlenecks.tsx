import { BOTTLENECK_REASONS, BottleneckReason, type FlowFigures } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenCell } from '../../components/HiddenCell.js';
import { Table } from '../../components/Table.js';
import { useLanguage } from '../../lib/use-language.js';

/** Why things stop, by reason code; a protected count says so. */
export function Bottlenecks({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const heading = useId();
  const found = figures.bottlenecks ?? {};
  const rows = BottleneckReason.options
    .filter((code) => code in found)
    .map((code) => ({
      code,
      words: BOTTLENECK_REASONS[code][language],
      count: found[code] ?? null,
    }))
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('bottlenecks')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{t('noBottlenecks')}</p>
      ) : (
        <Table
          caption={t('bottlenecks')}
          rows={rows}
          keyOf={({ code }) => code}
          columns={[
            { id: 'reason', title: t('reason'), render: ({ words }) => words },
            {
              id: 'count',
              title: t('count'),
              isEnd: true,
              render: ({ count }) => count ?? <HiddenCell />,
            },
          ]}
        />
      )}
    </section>
  );
}
