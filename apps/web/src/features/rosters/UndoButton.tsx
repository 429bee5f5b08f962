import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Trouble } from '../../components/Trouble.js';
import { useRosterChange } from './use-roster-change.js';

interface UndoButtonProps {
  readonly roster: TeamRoster;
  readonly mayEdit: boolean;
}

/** Takes back the last change of who sits where; taking back can be taken back. */
export function UndoButton({ roster, mayEdit }: UndoButtonProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const change = useRosterChange(roster, () => undefined, roster.etag);
  if (!mayEdit || !roster.undo) return null;
  return (
    <div>
      <Button
        variant="quiet"
        icon="arrowLeft"
        pending={change.isPending && t('common:saving')}
        onPress={() => change.send({ type: 'undo' })}
      >
        {t('rosters:undo')}
      </Button>
      {change.error ? <Trouble error={change.error} /> : null}
    </div>
  );
}
