import type { TeamCapacity } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState.js';
import { ButtonLink } from '../../components/Link.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Segmented } from '../../components/Segmented.js';
import { SelectField } from '../../components/SelectField.js';
import { useApi } from '../../lib/api.js';
import { AreaDaysView } from './AreaDaysView.js';
import { Outreach } from './Outreach.js';
import { TeamTerms } from './TeamTerms.js';
import './terms.css';

type Part = 'terms' | 'days' | 'outreach';

/** The term planner: the running term, what it is planned around, and the next one. */
export function Component() {
  const { t } = useTranslation('terms');
  const [search, setSearch] = useSearchParams();
  const [part, show] = useState<Part>('terms');
  const capacity = useApi('capacity', {}, { refreshEvery: 60_000 });
  return (
    <Loaded query={capacity}>
      {({ teams }) => {
        const team = teams.find(({ teamId }) => teamId === search.get('team')) ?? teams[0];
        if (!team) return <NoTeam />;
        return (
          <>
            <PageHead
              title={t('title')}
              sub={team.teamName}
              back={{ to: '/sessions', label: t('part.terms') }}
              actions={<ButtonLink to={`/rosters?team=${team.teamId}`}>{t('roster')}</ButtonLink>}
            />
            <div className="row term-choices">
              <Segmented
                label={t('parts')}
                value={part}
                onChange={show}
                options={[
                  { value: 'terms', label: t('part.terms') },
                  { value: 'days', label: t('part.days') },
                  { value: 'outreach', label: t('part.outreach') },
                ]}
              />
              <Team teams={teams} team={team} onChoose={(id) => setSearch({ team: id })} />
            </div>
            {part === 'terms' && <TeamTerms key={team.teamId} team={team} />}
            {part === 'days' && <AreaDaysView areaId={team.areaId} />}
            {part === 'outreach' && <Outreach areaId={team.areaId} />}
          </>
        );
      }}
    </Loaded>
  );
}

function NoTeam() {
  const { t } = useTranslation('terms');
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState title={t('noTeam')}>{t('noTeamText')}</EmptyState>
    </>
  );
}

interface TeamProps {
  readonly teams: readonly TeamCapacity[];
  readonly team: TeamCapacity;
  readonly onChoose: (teamId: string) => void;
}

function Team({ teams, team, onChoose }: TeamProps) {
  const { t } = useTranslation('terms');
  if (teams.length < 2) return null;
  return (
    <SelectField
      label={t('team')}
      value={team.teamId}
      onChange={onChoose}
      options={teams.map(({ teamId, teamName }) => ({ value: teamId, label: teamName }))}
    />
  );
}
