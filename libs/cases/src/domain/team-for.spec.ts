import { teamFor, type Concerned, type TakingTeam } from './team-for.js';

const team = (id: string, targetGroup: TakingTeam['targetGroup'] = null) => ({ id, targetGroup });
const about = (but: Partial<Concerned> = {}): Concerned => ({
  ageBand: '35-44',
  tags: [],
  adultFrom: 23,
  ...but,
});
const TEAMS = [
  team('all'),
  team('young', 'YOUTH'),
  team('work', 'WORK_ABILITY'),
  team('moving', 'MOBILE'),
];

describe('the team of a case', () => {
  it('is the one for its age and themes, the narrowest first', () => {
    expect(teamFor(TEAMS, about({ ageBand: '18-22' }))).toBe('young');
    expect(teamFor(TEAMS, about({ ageBand: '18-22', tags: ['WORK_ABILITY'] }))).toBe('work');
    expect(teamFor(TEAMS, about({ tags: ['KELA_REHAB', 'REACH'] }))).toBe('moving');
  });

  it('is the one for everybody where none is narrower', () => {
    expect(teamFor(TEAMS, about())).toBe('all');
    expect(teamFor(TEAMS, about({ ageBand: '23-24' }))).toBe('all');
  });

  it('follows the age boundary of the area', () => {
    expect(teamFor(TEAMS, about({ ageBand: '23-24', adultFrom: 25 }))).toBe('young');
  });

  it('is whichever there is before none', () => {
    expect(teamFor([team('young', 'YOUTH')], about())).toBe('young');
    expect(teamFor([], about())).toBeNull();
  });
});
