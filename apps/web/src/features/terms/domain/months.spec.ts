import type { TermCard, TermSession } from '@rukkanen/contract';
import { monthsOf } from './months.js';

const session = (plannedOn: string, but: Partial<TermSession> = {}): TermSession => ({
  id: plannedOn,
  plannedOn,
  date: plannedOn,
  startsAt: `${plannedOn}T09:30:00Z`,
  endsAt: `${plannedOn}T11:00:00Z`,
  state: 'open',
  placed: 0,
  revision: 0,
  ...but,
});
const term = (sessions: TermSession[], leftOut: TermCard['leftOut'] = []) =>
  ({ sessions, leftOut }) as unknown as TermCard;
const marks = (card: TermCard) =>
  monthsOf(card, '2026-05-04').map(([month, days]) => [
    month,
    days.map(({ day, mark }) => `${day.slice(8)} ${mark}`),
  ]);

describe('the months of a term', () => {
  it('say of each day whether it was, is or comes', () => {
    const days = [
      session('2026-04-27', { state: 'closed' }),
      session('2026-05-04', { state: 'locked' }),
      session('2026-05-11'),
    ];
    expect(marks(term(days))).toEqual([
      ['2026-04', ['27 held']],
      ['2026-05', ['04 now', '11 ahead']],
    ]);
  });

  it('show a moved session on both of its days, and what is left out', () => {
    const easter = session('2026-04-06', { date: '2026-04-08' });
    const winter = session('2026-04-13', { state: 'cancelled' });
    const free = {
      plannedOn: '2026-04-20',
      state: 'HOLIDAY',
      holiday: null,
      breakKind: null,
    } as const;
    expect(marks(term([easter, winter], [free]))).toEqual([
      ['2026-04', ['06 moved', '08 elsewhere', '13 off', '20 off']],
    ]);
  });
});
