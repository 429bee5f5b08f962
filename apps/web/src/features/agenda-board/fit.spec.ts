import type { AttendanceWindow, FunctionKey } from '@rukkanen/contract';
import { alsoNeeded } from './fit.js';

const window = (own: FunctionKey, part: AttendanceWindow['part'] = 'MEMBER'): AttendanceWindow => ({
  personId: own,
  name: own,
  function: own,
  organisationType: null,
  part,
  startsAt: '2026-05-04T09:35:00Z',
  endsAt: '2026-05-04T09:55:00Z',
});

describe('how a waiting case fits a session', () => {
  it('is told by whom it would call in beside those who come already', () => {
    const windows = [window('CONVENER', 'CONVENER'), window('NURSE', 'SUBSTITUTE')];
    expect(alsoNeeded({ windows }, { functions: ['NURSE', 'KELA_EXPERT'] })).toEqual([
      'KELA_EXPERT',
    ]);
    expect(alsoNeeded({ windows }, { functions: ['NURSE'] })).toEqual([]);
  });

  it('does not count on somebody who only brings another case', () => {
    const windows = [window('EMPLOYMENT_EXPERT', 'BRINGER')];
    expect(alsoNeeded({ windows }, { functions: ['EMPLOYMENT_EXPERT'] })).toEqual([
      'EMPLOYMENT_EXPERT',
    ]);
  });
});
