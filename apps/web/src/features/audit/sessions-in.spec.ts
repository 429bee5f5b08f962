import { sessionsIn } from './sessions-in.js';

const event = (type: string, sessionId: string | null, day: string) => ({
  type,
  sessionId,
  at: `2026-05-${day}T09:30:00.000Z`,
  because: null,
  by: null,
});

describe('the sessions of a case', () => {
  it('are each told once, by the day on which they talked of it', () => {
    const events = [
      event('submitted', null, '01'),
      event('placed', 'T-1', '02'),
      event('discussed', 'T-1', '04'),
      event('deferred', 'T-1', '04'),
      event('placed', 'T-2', '05'),
    ];
    expect(sessionsIn(events)).toEqual([
      { sessionId: 'T-1', at: '2026-05-04T09:30:00.000Z', isPlan: false },
      { sessionId: 'T-2', at: '2026-05-05T09:30:00.000Z', isPlan: true },
    ]);
  });
});
