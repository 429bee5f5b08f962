import {
  laterBy,
  nextForm,
  onWeekday,
  planOf,
  sharedForm,
  toLocal,
  withException,
} from './plan.js';

const form = nextForm('2026-05-04', null);

describe('the form of a term', () => {
  it('begins after the term that runs, in its rhythm', () => {
    const running = {
      kind: 'CONSULTATION',
      placeId: 'SATP-PORI',
      repeat: { every: 'SECOND_WEEK', from: '2026-01-20' },
      startTime: '13:00',
      minutes: 90,
      lastOn: '2026-06-23',
    } as const;
    const next = nextForm('2026-05-04', running);
    expect(next).toMatchObject({
      placeId: 'SATP-PORI',
      every: 'SECOND_WEEK',
      weekday: 2,
      from: '13.00',
      to: '14.30',
    });
    expect(next.firstOn).toBe('2026-06-30');
  });

  it('asks for what it says', () => {
    expect(planOf(form, 'T')).toMatchObject({
      teamId: 'T',
      repeat: { every: 'WEEK', weekday: 1 },
      startTime: '12:30',
      minutes: 90,
      firstOn: '2026-05-11',
    });
    expect(planOf({ ...form, every: 'SECOND_WEEK' }, 'T')?.repeat).toEqual({
      every: 'SECOND_WEEK',
      from: '2026-05-11',
    });
  });

  it('asks also without an end, so that the reason is said', () => {
    expect(planOf({ ...form, lastOn: null }, 'T')).toMatchObject({ lastOn: null });
  });

  it.each([
    ['no time', { from: 'kello 12' }],
    ['an end before its beginning', { to: '12.00' }],
    ['no first day', { firstOn: null }],
  ])('asks for nothing with %s', (_what, but) => {
    expect(planOf({ ...form, ...but }, 'T')).toBeNull();
  });

  it('takes the days that the area shares, from now on', () => {
    const shared = {
      repeat: { every: 'WEEK', weekday: 2 },
      startTime: '13:00',
      minutes: 90,
      firstOn: '2026-08-01',
      lastOn: '2026-12-31',
    } as const;
    const dates = { firstOn: '2026-08-04', lastOn: '2026-12-31' };
    expect(sharedForm('2026-05-04', shared)).toMatchObject({ weekday: 2, from: '13.00', ...dates });
    expect(sharedForm('2026-09-02', shared).firstOn).toBe('2026-09-08');
  });

  it('says one thing of a day', () => {
    const skip = { type: 'SKIP', on: '2026-05-11' } as const;
    const hold = { type: 'HOLD', on: '2026-05-11' } as const;
    expect(withException([skip], '2026-05-11', hold)).toEqual([hold]);
    expect(withException([skip], '2026-05-11', null)).toEqual([]);
  });
});

describe('times and days', () => {
  it('are read as people write them', () => {
    expect([toLocal('9.05'), toLocal('09:05'), toLocal('24.00'), toLocal('9')]).toEqual([
      '09:05',
      '09:05',
      null,
      null,
    ]);
    expect(laterBy('12:30', 95)).toBe('14.05');
    expect(onWeekday('2026-05-05', 1)).toBe('2026-05-11');
  });
});
