import { CaseTag, type Scores } from '@rukkanen/contract';
import { KELA_REHAB_TAGS, promptsFor } from './prompts.js';

const scores = (health: Scores['health']): Scores => ({
  dailyAffairs: 1,
  serviceAttendance: 1,
  housing: 1,
  employment: 4,
  finances: null,
  health,
  socialRelations: 2,
});

describe('at a decision', () => {
  it.each(KELA_REHAB_TAGS)('Kela’s rehabilitation is asked about with the theme %s', (tag) => {
    expect(promptsFor({ tags: ['DEBT', tag], scores: scores(1) })).toEqual(['KELA_REHAB']);
  });

  it('it is not asked about with any other theme', () => {
    const tags = CaseTag.options.filter((tag) => !KELA_REHAB_TAGS.includes(tag));
    expect(promptsFor({ tags, scores: scores(1) })).toEqual([]);
  });

  it.each([
    [1, []],
    [2, []],
    [3, ['HEALTH_CHECK']],
    [5, ['HEALTH_CHECK']],
    [null, ['HEALTH_CHECK']],
  ] as const)(
    'a health check is suggested from level 3 on or undiscussed (%s)',
    (health, asked) => {
      expect(promptsFor({ tags: [], scores: scores(health) })).toEqual(asked);
    },
  );

  it('nothing follows from levels that have been deleted', () => {
    expect(promptsFor({ tags: [], scores: null })).toEqual([]);
  });
});
