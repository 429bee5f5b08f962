import type { SessionCard, TeamRoster } from '@rukkanen/contract';
import { useApi } from '../../lib/api.js';

/** The team's sessions in the weeks that are shown; none while they are on their way. */
export function useSessions({ teamId, areaId, weeks }: TeamRoster): readonly SessionCard[] {
  const [from, to] = [weeks[0]?.from, weeks.at(-1)?.to];
  const { data } = useApi('listSessions', { query: { areaId, from, to } });
  return (data?.sessions ?? []).filter((one) => one.teamId === teamId && one.state !== 'cancelled');
}

export const useSessionDays = (roster: TeamRoster): string[] =>
  useSessions(roster).map(({ date }) => date);
