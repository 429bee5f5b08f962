import { SessionState } from '@rukkanen/contract';
import { nextStep, type KnownMeeting, type SessionNow } from './next-step.js';

const [noon, one, two] = ['12:00', '13:00', '14:00'].map(
  (time) => new Date(`2026-05-04T${time}:00Z`),
) as [Date, Date, Date];
const link = 'https://teams.microsoft.com/l/own';

const session = (but: Partial<SessionNow> = {}): SessionNow => ({
  state: 'open',
  joinUrl: link,
  startsAt: noon,
  endsAt: one,
  ...but,
});
const made: KnownMeeting = {
  state: 'made',
  meetingId: 'M',
  joinUrl: link,
  startsAt: noon,
  endsAt: one,
};
const asked: KnownMeeting = {
  state: 'asked',
  meetingId: null,
  joinUrl: null,
  startsAt: null,
  endsAt: null,
};

describe('the Teams meeting of a session', () => {
  it.each(['asked', 'retrying'] as const)('is made when it was asked for (%s)', (state) => {
    expect(nextStep({ ...asked, state }, session({ joinUrl: null }))).toBe('create');
  });

  it('is not made for a session that is not ahead any more', () => {
    const over = SessionState.options.filter(
      (state) => !['draft', 'open', 'locked'].includes(state),
    );
    expect(over.length).toBeGreaterThan(3);
    for (const state of over) expect(nextStep(asked, session({ state }))).toBe('forget');
  });

  it('stays as it is while the session does', () => {
    expect(nextStep(made, session())).toBe('nothing');
    expect(nextStep(made, session({ state: 'locked' }))).toBe('nothing');
  });

  it('follows a session that is moved or grows longer', () => {
    expect(nextStep(made, session({ startsAt: one, endsAt: two }))).toBe('move');
    expect(nextStep(made, session({ endsAt: two }))).toBe('move');
  });

  it('is brought up to date once more when that failed before, though the session has moved back', () => {
    expect(nextStep({ ...made, state: 'retrying' }, session())).toBe('move');
  });

  it('keeps its times once the session is held', () => {
    expect(nextStep(made, session({ state: 'live', endsAt: two }))).toBe('nothing');
  });

  it('is taken away when the session is called off, or has got another link', () => {
    expect(nextStep(made, session({ state: 'cancelled' }))).toBe('remove');
    expect(nextStep(made, session({ joinUrl: 'https://teams.live.com/other' }))).toBe('remove');
    expect(nextStep(made, session({ joinUrl: null }))).toBe('remove');
  });

  it('is left alone after it was given up or taken away', () => {
    for (const state of ['failed', 'removed'] as const)
      for (const known of [made, asked])
        expect(nextStep({ ...known, state }, session({ startsAt: two }))).toBe('nothing');
  });
});
