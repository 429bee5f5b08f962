import type { PlannedDeletion, RetentionState } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { EmptyState } from '../../components/EmptyState.js';
import { type Column, Table } from '../../components/Table.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { StateBadge } from '../my-cases/StateBadge.js';

/** The dry run: every case whose texts go now or within a month, and why. */
export function PlannedDeletions({ state: { planned, due, areas } }: { state: RetentionState }) {
  const { t } = useTranslation(['admin', 'my-cases']);
  const { date } = useTime();
  const language = useLanguage();
  const nameOf = (id: string) => areas.find(({ areaId }) => areaId === id)?.name[language] ?? id;
  const columns: Column<PlannedDeletion>[] = [
    {
      id: 'code',
      title: t('admin:retention.code'),
      render: ({ codeWord }) =>
        codeWord === null ? t('admin:retention.hidden') : <CodeWord>{codeWord}</CodeWord>,
    },
    {
      id: 'on',
      title: t('admin:retention.on'),
      render: ({ caseId, on }) =>
        due.includes(caseId) ? <Badge tone="wait">{t('admin:retention.now')}</Badge> : date(on),
    },
    {
      id: 'why',
      title: t('admin:retention.why'),
      render: ({ because }) => t(`admin:retention.because.${because}`),
    },
    { id: 'state', title: t('my-cases:rest.state'), render: (row) => <StateBadge {...row} /> },
    { id: 'area', title: t('admin:retention.area'), render: ({ areaId }) => nameOf(areaId) },
  ];
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{t('admin:retention.planned')}</h2>
      <p className="sm muted">{t('admin:retention.plannedSub')}</p>
      {planned.length === 0 ? (
        <EmptyState title={t('admin:retention.nothing')}>
          {t('admin:retention.nothingText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('admin:retention.planned')}
          columns={columns}
          rows={planned}
          keyOf={({ caseId }) => caseId}
        />
      )}
    </section>
  );
}
