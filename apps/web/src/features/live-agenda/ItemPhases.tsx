import { ItemPhase, type LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Phases } from '../../components/Phases.js';

/** Where the talk about this case is. */
export function ItemPhases({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  return (
    <Phases
      phases={ItemPhase.options.map((id) => ({ id, title: t(`phase.${id}`) }))}
      current={item.phase ?? 'question'}
    />
  );
}
