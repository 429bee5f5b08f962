import type { FlowFigures } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { HBars } from '../../components/HBars.js';

/** How far cases came: consulted, and joint service through the team or directly. */
export function Path({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  return (
    <HBars
      title={t('path')}
      note={t('pathNote')}
      columns={[t('step'), t('count')]}
      rows={[
        { id: 'consulted', label: t('consulted'), value: figures.consultedCases },
        { id: 'team', label: t('viaTeam'), value: figures.ofWhichViaTeam },
        { id: 'direct', label: t('directly'), value: figures.ofWhichDirect, look: 'hatched' },
      ]}
    />
  );
}
