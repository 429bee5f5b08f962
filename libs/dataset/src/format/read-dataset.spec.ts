import { DAMAGES, damaged, type Change } from '@testing/dataset';
import { demoText } from '../demo/demo.js';
import { readDataset } from './read-dataset.js';

let demo: string;
beforeAll(async () => {
  demo = await demoText();
});

const issuesOf = (...changes: Change[]): string[] => {
  const read = readDataset(damaged(demo, changes));
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path}: ${message}`);
};

describe('a data set', () => {
  it('is read when nothing is wrong with it', () => {
    expect(issuesOf()).toEqual([]);
  });

  it.each(DAMAGES)('is refused for %s', (_, changes, told) => {
    const issues = issuesOf(...changes);
    expect(issues).toHaveLength(told.length);
    told.forEach((start, index) => expect(issues[index]).toContain(start));
  });

  it('is told every error at once, also several of one row', () => {
    const issues = issuesOf(
      ['meta.timezone', 'UTC'],
      ['people.0.language', 'se'],
      ['roster.2.memberId', 'nobody'],
      ['absences.0.function', 'PHYSICIAN'],
      ['sessions.0.startUtc', '2026-01-19T09:30:00Z'],
      ['cases.3.ageBand', '90+'],
      ['cases.3.team', 'T-X'],
      ['cases.3.agreedWithClientOn', '2026-03-01'],
      ['cases.3.outcome.exit', 'SOMEWHERE'],
      ['cases.3.outcome.continuityOwner', 'X'],
      ['directReferrals.0.needs', 'ALL'],
    );
    expect(issues.map((told) => told.replace(/: .*/, '')).sort()).toEqual([
      '$.absences[0]',
      '$.cases[3].ageBand',
      '$.cases[3].agreedWithClientOn',
      '$.cases[3].outcome.continuityOwner',
      '$.cases[3].outcome.exit',
      '$.cases[3].team',
      '$.directReferrals[0].needs',
      '$.meta.timezone',
      '$.people[0].language',
      '$.roster[2].memberId',
      '$.sessions[0].startUtc',
    ]);
  });

  it('is not quoted when it is refused', () => {
    const secret = 'Matti Meikäläinen';
    const issues = issuesOf(
      ['cases.3.ageBand', secret],
      ['cases.3.team', 'Matti'],
      ['cases.4.slot', secret],
      ['meta.demoNow', secret],
    );
    expect(issues.length).toBeGreaterThanOrEqual(4);
    expect(issues.join()).not.toContain('Matti');
    const read = readDataset(`{"meta": ${secret}}`);
    expect(read).toEqual({
      ok: false,
      issues: [{ path: '$', message: expect.stringMatching(/^not JSON/) }],
    });
    expect(JSON.stringify(read)).not.toContain('Matti');
  });

  it('may have notes, texts of its own about itself, and cases that wait for a session', () => {
    expect(
      issuesOf(
        ['cases.3.note', 'for the presenter'],
        ['meta.author', 'somebody'],
        ['golden', undefined],
        ['cases.10.state', 'QUEUED'],
        ['cases.10.session', null],
        ['cases.10.slot', null],
        ['cases.10.outcome', null],
        ['cases.10.feedback', null],
        ['cases.10.scores', null],
        ['cases.29.state', 'SUBMITTED'],
        ['cases.29.session', undefined],
        ['cases.29.slot', undefined],
        ['cases.29.outcome', undefined],
      ),
    ).toEqual([]);
  });

  it('may let a seat change hands', () => {
    expect(
      issuesOf(
        ['roster.0.validTo', '2026-03-01'],
        [
          'roster.37',
          {
            seat: 'T-SAT-01',
            team: 'T-SAT',
            function: 'CONVENER',
            organisation: 'WSC_SAT',
            memberId: 'elli.nayte',
            substituteId: null,
            validFrom: '2026-03-02',
          },
        ],
      ),
    ).toEqual([]);
  });
});
