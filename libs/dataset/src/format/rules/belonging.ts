import { byId, rowsOf, when, type Rule } from './rule.js';

/** What is told under something belongs to it: a case to its session's team, a seat to one team. */
export const belonging: Rule = (file) => {
  const sessions = byId(file.sessions);
  const teams = byId(file.teams);
  const cases = byId(file.cases);
  const areaOf = (caseId: string) => teams.get(cases.get(caseId)?.team ?? '')?.area;
  return [
    ...rowsOf(file.cases).flatMap(({ row, index }) =>
      when(
        teams.has(row.team ?? '') && differ(sessions.get(row.session ?? '')?.team, row.team),
        ['cases', index, 'session'],
        'a session of another team',
      ),
    ),
    ...rowsOf(file.cases).flatMap(({ row, index }) =>
      when(
        (row.slot ?? 0) > (teams.get(row.team ?? '')?.slotsPerSession ?? Infinity),
        ['cases', index, 'slot'],
        'the team has fewer slots',
      ),
    ),
    ...rowsOf(file.missingServices).flatMap(({ row, index }) =>
      when(
        differ(areaOf(row.case ?? ''), row.area),
        ['missingServices', index, 'area'],
        'the case belongs to another area',
      ),
    ),
  ];
};

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
