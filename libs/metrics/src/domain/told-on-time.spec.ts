import { aConsultedCase } from '@testing/metrics';
import { toldOnTime } from './told-on-time.js';

const told = (feedbackDueOn: string, feedbackDoneOn: string | null) =>
  aConsultedCase({ heldOn: '2026-01-19', feedbackDueOn, feedbackDoneOn });

describe('clients who hear on time', () => {
  const all = [
    told('2026-02-02', '2026-02-02'),
    told('2026-02-02', '2026-01-20'),
    told('2026-02-02', '2026-02-03'),
    told('2026-02-02', null),
  ];

  it('are those who heard by the day, of all who heard or should have', () => {
    expect(toldOnTime(all, '2026-03-01')).toEqual({
      told: 3,
      onTime: 2,
      late: 1,
      overdue: 1,
      onTimePercent: 50,
    });
  });

  it('are counted as it stood: on the day itself nobody is late', () => {
    expect(toldOnTime(all, '2026-02-02')).toMatchObject({ told: 2, onTime: 2, overdue: 0 });
  });

  it('are no share when nobody has been waiting', () => {
    expect(toldOnTime([], '2026-03-01').onTimePercent).toBeNull();
  });
});
