import type { SessionCard } from '@rukkanen/contract';
import { firstFree, freeSlots } from './free-slots.js';

const now = new Date('2026-05-04T05:30:00Z');
const session = (date: string, over: Partial<SessionCard> = {}): SessionCard => ({
  id: `S-${date}`,
  areaId: 'SATAKUNTA',
  teamId: 'T',
  teamName: 'Satakunnan tiimi',
  kind: 'CONSULTATION',
  place: null,
  state: 'open',
  date,
  startsAt: `${date}T09:30:00Z`,
  endsAt: `${date}T11:30:00Z`,
  slots: 5,
  slotSpans: [],
  placed: 1,
  revision: 1,
  invitationsSent: false,
  gaps: [],
  ...over,
});
const of = (...sessions: SessionCard[]) => freeSlots(sessions, ['SATAKUNTA'], now);

describe('the free turns', () => {
  it('are those of the coming sessions of the own areas, soonest first', () => {
    const slots = of(
      session('2026-05-18'),
      session('2026-05-11', { areaId: 'KUOPIO' }),
      session('2026-05-11'),
      session('2026-04-27'),
      session('2026-05-25', { state: 'cancelled' }),
    );
    expect(slots.map(({ date }) => date)).toEqual(['2026-05-11', '2026-05-18']);
  });

  it('are none in a locked session, and never fewer than none', () => {
    const [locked, over] = of(
      session('2026-05-11', { state: 'locked' }),
      session('2026-05-18', { placed: 6 }),
    );
    expect([locked?.free, over?.free]).toEqual([null, 0]);
  });

  it('begin where the placed cases end', () => {
    const slotSpans = [
      { startsAt: '2026-05-11T09:35:00Z', endsAt: '2026-05-11T09:55:00Z' },
      { startsAt: '2026-05-11T09:55:00Z', endsAt: '2026-05-11T10:15:00Z' },
    ];
    const [slot] = of(session('2026-05-11', { slots: 2, slotSpans }));
    expect(slot?.startsAt).toBe('2026-05-11T09:55:00Z');
  });

  it('begin for a new case where there is room', () => {
    const slots = of(
      session('2026-05-04', { state: 'locked' }),
      session('2026-05-11', { placed: 5 }),
      session('2026-05-18'),
    );
    expect(firstFree(slots)?.date).toBe('2026-05-18');
    expect(firstFree([])).toBeNull();
  });
});
