import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Trouble } from '../../components/Trouble.js';
import { useRosterChange } from './use-roster-change.js';

interface DraftProps {
  readonly roster: TeamRoster;
  readonly mayEdit: boolean;
}

/** A team that has not begun: what is missing, or the button with which it begins (ROS-02). */
export function Draft({ roster, mayEdit }: DraftProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const change = useRosterChange(roster, () => undefined, roster.etag);
  const [blocker] = roster.blockers;
  return (
    <Banner
      tone="wait"
      title={t('rosters:draft.title')}
      actions={
        mayEdit && (
          <Button
            variant="primary"
            pending={change.isPending && t('common:saving')}
            unavailable={blocker && t(`rosters:draft.${blocker}`)}
            onPress={() => change.send({ type: 'activate' })}
          >
            {t('rosters:draft.activate')}
          </Button>
        )
      }
    >
      {t('rosters:draft.text')}
      {change.error ? <Trouble error={change.error} /> : null}
    </Banner>
  );
}
