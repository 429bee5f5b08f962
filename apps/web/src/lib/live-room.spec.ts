import type { Apply, ApplyAnswer, LiveLine, LiveView, SinceAnswer } from '@rukkanen/contract';
import { isRefusal } from './api-error.js';
import { LiveRoom, type LiveWire } from './live-room.js';
import { errorOfRefusal, Overtaken } from './live-sender.js';

const view = (seq: number, state: LiveView['state'] = 'live'): LiveView => ({
  sessionId: 'T1',
  mode: 'NETWORK',
  seq,
  state,
  startsAt: '2026-05-04T09:30:00Z',
  endsAt: '2026-05-04T11:00:00Z',
  openingMinutes: 5,
  startedAt: null,
  endedAt: null,
  closedAt: null,
  lead: null,
  mayLead: true,
  items: [],
  texts: {},
});

const line = (
  seq: number,
  type: 'sessionPaused' | 'sessionResumed' | 'sessionEnded',
): LiveLine => ({
  seq,
  at: '2026-05-04T10:00:00Z',
  by: null,
  event: { type },
  texts: {},
});

const MOMENT = Date.parse('2026-05-04T10:31:00Z');

interface Told {
  readonly wire: LiveWire;
  readonly applied: Apply[];
  readonly asked: number[];
}

/** A server that is at `seq` and answers as told. */
function aServer(
  seq: number,
  told: { since?: SinceAnswer; apply?: (nth: number) => ApplyAnswer } = {},
): Told {
  const applied: Apply[] = [];
  const asked: number[] = [];
  const wire: LiveWire = {
    join: async () => ({ ok: true, seq, view: view(seq), presence: [] }),
    apply: async (message) => {
      applied.push(message);
      return told.apply?.(applied.length) ?? { ok: true, seq: seq + 1 };
    },
    since: async (from) => {
      asked.push(from);
      return told.since ?? { ok: true, seq, lines: [], view: null };
    },
  };
  return { wire, applied, asked };
}

async function entered({ wire }: Told): Promise<LiveRoom> {
  const room = new LiveRoom('T1', wire);
  await room.connected();
  return room;
}

describe('a screen in the live room', () => {
  it('sees the room when it has entered, and follows its lines', async () => {
    const room = await entered(aServer(3));
    await room.hearLines([line(4, 'sessionPaused')]);
    expect(room.get().view).toMatchObject({ seq: 4, state: 'paused' });
  });

  it('takes a repeated line once', async () => {
    const room = await entered(aServer(3));
    await room.hearLines([line(4, 'sessionPaused')]);
    await room.hearLines([line(4, 'sessionPaused'), line(5, 'sessionResumed')]);
    expect(room.get().view).toMatchObject({ seq: 5, state: 'live' });
  });

  it('asks for what it missed when there is a gap', async () => {
    const since: SinceAnswer = {
      ok: true,
      seq: 5,
      lines: [line(4, 'sessionPaused'), line(5, 'sessionEnded')],
      view: null,
    };
    const server = aServer(3, { since });
    const room = await entered(server);
    await room.hearLines([line(5, 'sessionEnded')]);
    expect(server.asked).toEqual([3]);
    expect(room.get().view).toMatchObject({ seq: 5, state: 'closing' });
  });

  it('does not lose a line that comes while the view is on its way', async () => {
    const room = new LiveRoom('T1', aServer(3).wire);
    const entering = room.connected();
    await room.hearLines([line(4, 'sessionPaused')]);
    await entering;
    expect(room.get().view).toMatchObject({ seq: 4, state: 'paused' });
  });

  it('takes a fresh view when its sight has changed, but never an older one', async () => {
    const room = await entered(aServer(3));
    await room.hearView(view(6, 'closing'));
    await room.hearView(view(5, 'live'));
    expect(room.get().view).toMatchObject({ seq: 6, state: 'closing' });
  });

  it('keeps what it last saw when the way is cut, and says since when', async () => {
    const room = await entered(aServer(3));
    room.disconnected(MOMENT);
    expect(room.get()).toMatchObject({ isConnected: false, lostAt: MOMENT });
    expect(room.get().view?.seq).toBe(3);
  });
});

describe('a command', () => {
  it('tells up to where its sender has seen the log', async () => {
    const server = aServer(3);
    await (await entered(server)).apply({ type: 'pauseSession' });
    expect(server.applied).toMatchObject([{ expectedSeq: 3, command: { type: 'pauseSession' } }]);
  });

  it('that somebody was quicker with fails by the code for it', async () => {
    const server = aServer(3, { apply: () => ({ ok: false, code: 'state.changed_meanwhile' }) });
    const room = await entered(server);
    const failed = await room.apply({ type: 'pauseSession' }).catch((error: unknown) => error);
    expect(isRefusal(failed, 'state.changed_meanwhile')).toBe(true);
  });

  it('that came too late leaves the screen as everybody else sees it', async () => {
    const server = aServer(3, {
      apply: () => ({ ok: false, code: 'state.changed_meanwhile' }),
      since: { ok: true, seq: 4, lines: [line(4, 'sessionPaused')], view: null },
    });
    const room = await entered(server);
    await room.apply({ type: 'pauseSession' }).catch(() => null);
    expect(room.get().view).toMatchObject({ seq: 4, state: 'paused' });
  });

  it('whose answer was lost is sent again under the same id once the way is open', async () => {
    const lost = (nth: number): ApplyAnswer => {
      if (nth > 1) return { ok: true, seq: 4 };
      room.disconnected(MOMENT);
      throw new Error('lost');
    };
    const server = aServer(3, { apply: lost });
    const room = await entered(server);
    const sending = room.apply({ type: 'pauseSession' });
    await Promise.resolve();
    await room.connected();
    await sending;
    const [first, second] = server.applied;
    expect(server.applied).toHaveLength(2);
    expect(second?.commandId).toBe(first?.commandId);
  });

  it('given while the way is cut waits for it', async () => {
    const server = aServer(3);
    const room = await entered(server);
    room.disconnected(MOMENT);
    const sending = room.apply({ type: 'pauseSession' });
    expect(server.applied).toHaveLength(0);
    await room.connected();
    await sending;
    expect(server.applied).toHaveLength(1);
  });
});

describe('commands given while the way is cut', () => {
  const pause = { type: 'pauseSession' } as const;
  const resume = { type: 'resumeSession' } as const;
  const takeOver = { type: 'takeOver' } as const;

  it('go one by one in their order, each from where the one before left the log', async () => {
    const server = aServer(3, { apply: (nth) => ({ ok: true, seq: 3 + nth }) });
    const room = await entered(server);
    room.disconnected(MOMENT);
    const sending = [pause, resume, takeOver].map((command) => room.apply(command));
    expect(room.get().outbox.unsent.map(({ command }) => command)).toEqual([
      pause,
      resume,
      takeOver,
    ]);
    await room.connected();
    expect(await Promise.all(sending)).toEqual([4, 5, 6]);
    expect(server.applied.map(({ command }) => command)).toEqual([pause, resume, takeOver]);
    expect(server.applied.map(({ expectedSeq }) => expectedSeq)).toEqual([3, 4, 5]);
    expect(room.get().outbox.unsent).toEqual([]);
  });

  it('that were overtaken wait for their giver, who sends one anew and lets one go', async () => {
    const late: ApplyAnswer = { ok: false, code: 'state.changed_meanwhile' };
    const server = aServer(3, { apply: (nth) => (nth === 1 ? late : { ok: true, seq: 5 }) });
    const room = await entered(server);
    room.disconnected(MOMENT);
    const sending = Promise.allSettled([pause, resume].map((command) => room.apply(command)));
    await room.connected();
    expect(await sending).toMatchObject([
      { reason: expect.any(Overtaken) },
      { reason: expect.any(Overtaken) },
    ]);
    expect(server.applied).toHaveLength(1);
    const [first, second] = room.get().outbox.conflicts;
    room.sender.sendAnew(second?.commandId ?? '');
    room.sender.letGo(first?.commandId ?? '');
    await Promise.resolve();
    expect(server.applied[1]).toMatchObject({ command: resume });
    expect(server.applied[1]?.commandId).not.toBe(second?.commandId);
    expect(room.get().outbox.conflicts).toEqual([]);
  });

  it('can be taken back before they are sent', async () => {
    const server = aServer(3);
    const room = await entered(server);
    room.disconnected(MOMENT);
    const sending = Promise.allSettled([pause, takeOver].map((command) => room.apply(command)));
    room.sender.letGo(room.get().outbox.unsent[0]?.commandId ?? '');
    await room.connected();
    expect(await sending).toMatchObject([{ status: 'rejected' }, { value: 4 }]);
    expect(server.applied.map(({ command }) => command)).toEqual([takeOver]);
  });
});

describe('a refusal of the room', () => {
  it('of a kind that this version does not know counts as our own fault', () => {
    const strange = { code: 'something.new' as 'internal' };
    expect(errorOfRefusal(strange)).toMatchObject({ code: 'internal', status: 500 });
  });
});
