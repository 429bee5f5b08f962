import type { RosterCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { SelectField } from '../../components/SelectField.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { FoundTeamDialog } from './forms/FoundTeamDialog.js';
import { TeamView } from './TeamView.js';
import './rosters.css';

/** The rosters of one's areas: a team at a time, which one is in the address. */
export function Component() {
  const { t } = useTranslation('rosters');
  const teams = useApi('listRosters');
  const [search, setSearch] = useSearchParams();
  const [founds, setFounds] = useState(false);
  const me = useMe();
  const show = (teamId: string) => setSearch({ team: teamId });
  const found = may(me, 'roster.edit') && (
    <Button icon="plus" variant="quiet" onPress={() => setFounds(true)}>
      {t('found.open')}
    </Button>
  );
  return (
    <Loaded query={teams}>
      {(all) => {
        const team = all.find(({ teamId }) => teamId === search.get('team')) ?? all[0];
        return (
          <>
            {team ? (
              <TeamView key={team.teamId} teamId={team.teamId}>
                <Choice teams={all} team={team} onChoose={show} />
              </TeamView>
            ) : (
              <NoTeam />
            )}
            <div className="found">{found}</div>
            {founds && <FoundTeamDialog onClose={() => setFounds(false)} onFound={show} />}
          </>
        );
      }}
    </Loaded>
  );
}

function NoTeam() {
  const { t } = useTranslation('rosters');
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState title={t('noTeam')}>{t('noTeamText')}</EmptyState>
    </>
  );
}

interface ChoiceProps {
  readonly teams: readonly RosterCard[];
  readonly team: RosterCard;
  readonly onChoose: (teamId: string) => void;
}

function Choice({ teams, team, onChoose }: ChoiceProps) {
  const { t } = useTranslation('rosters');
  if (teams.length < 2) return null;
  const words = ({ name, uncovered }: RosterCard) =>
    uncovered > 0 ? t('teamWithGaps', { name, count: uncovered }) : name;
  return (
    <SelectField
      label={t('team')}
      value={team.teamId}
      onChange={onChoose}
      options={teams.map((one) => ({ value: one.teamId, label: words(one) }))}
    />
  );
}
