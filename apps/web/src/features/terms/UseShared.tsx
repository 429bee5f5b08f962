import type { SharedDay } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { useApi } from '../../lib/api.js';
import { useTermWords } from './use-term-words.js';

interface UseSharedProps {
  readonly areaId: string;
  readonly onUse: (shared: SharedDay) => void;
}

/** Fills the form with the days that the area's teams share. */
export function UseShared({ areaId, onUse }: UseSharedProps) {
  const { t } = useTranslation('terms');
  const { rhythm, span } = useTermWords();
  const { data } = useApi('areaDays', { params: { id: areaId } });
  const forTeams = data?.sharedDays.filter(({ purpose }) => purpose === 'TEAMS') ?? [];
  return forTeams.map((shared) => (
    <p key={shared.id} className="above">
      <Button size="small" icon="people" onPress={() => onUse(shared)}>
        {t('useShared', { rhythm: rhythm(shared.repeat), at: span(shared) })}
      </Button>
    </p>
  ));
}
