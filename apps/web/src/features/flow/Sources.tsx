import type { FlowFigures } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Split } from '../../components/HBars.js';

/** New customerships by the way they came: through the team, or without consultation. */
export function Sources({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  const count = figures.newTymCustomerships;
  return (
    <Split
      title={t('sources')}
      note={count === null ? '' : t('sourcesNote', { count })}
      columns={[t('way'), t('count')]}
      rows={[
        { id: 'team', label: t('byTeam'), value: figures.ofWhichViaTeam },
        { id: 'direct', label: t('byDirect'), value: figures.ofWhichDirect, look: 'hatched' },
      ]}
    />
  );
}
