import { FakeGraph } from '../testing/index.js';
import { HostTrouble, type WantedMeeting } from '../meeting-host.js';
import { GraphMeetings } from './graph-meetings.js';

let graph: FakeGraph;
let meetings: GraphMeetings;
beforeEach(async () => {
  graph = await FakeGraph.open();
  meetings = new GraphMeetings(graph.settings);
});
afterEach(async () => {
  expect(graph.complaints).toEqual([]);
  await graph.close();
});

const wanted: WantedMeeting = {
  externalId: 'S1.1',
  subject: 'Rukkanen, Satakunta, 4.5.2026',
  startsAt: new Date('2026-05-04T09:30:00Z'),
  endsAt: new Date('2026-05-04T11:00:00Z'),
  convener: 'kerttu@wsc.example',
};
const troubleOf = async (work: Promise<unknown>) => {
  const trouble: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(trouble instanceof HostTrouble)) throw new Error('no trouble');
  const { code, passing, retryAfter } = trouble;
  return { code, passing, retryAfter };
};

describe('a Teams meeting by Microsoft Graph', () => {
  it('is made once however often it is asked for', async () => {
    const first = await meetings.createOrGet(wanted);
    expect(first.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(await meetings.createOrGet(wanted)).toEqual(first);
    const other = await meetings.createOrGet({ ...wanted, externalId: 'S2.1' });
    expect(other.id).not.toBe(first.id);
    expect(graph.meetings.size).toBe(2);
  });

  it('is shut: all but the convener wait in the lobby, who presents, and nothing is recorded', async () => {
    const { id } = await meetings.createOrGet(wanted);
    await meetings.settle(id, wanted);
    expect(graph.meetings.get(id)).toMatchObject({
      subject: wanted.subject,
      startDateTime: '2026-05-04T09:30:00.000Z',
      endDateTime: '2026-05-04T11:00:00.000Z',
      participants: { attendees: [{ upn: 'kerttu@wsc.example', role: 'presenter' }] },
      lobbyBypassSettings: { scope: 'invited', isDialInBypassEnabled: false },
      allowedPresenters: 'roleIsPresenter',
      allowRecording: false,
      allowTranscription: false,
    });
  });

  it('is taken away, and one that is gone already is fine', async () => {
    const { id } = await meetings.createOrGet(wanted);
    await meetings.remove(id);
    expect(graph.meetings.size).toBe(0);
    await meetings.remove(id);
  });
});

describe('the access token', () => {
  it('is fetched once and kept', async () => {
    for (const externalId of ['a', 'b', 'c']) await meetings.createOrGet({ ...wanted, externalId });
    expect(graph.tokens).toBe(1);
  });

  it('is fetched anew before it ends', async () => {
    graph.tokenSeconds = 60;
    await meetings.createOrGet(wanted);
    await meetings.createOrGet(wanted);
    expect(graph.tokens).toBe(2);
  });

  it('that is refused is fetched anew once, and not for ever', async () => {
    await meetings.createOrGet(wanted);
    graph.revoke();
    await meetings.createOrGet(wanted);
    expect(graph.tokens).toBe(2);
    graph.fail({ status: 401 }, { status: 401 });
    expect(await troubleOf(meetings.createOrGet(wanted))).toMatchObject({
      code: 'meeting.401',
      passing: false,
    });
    expect(graph.tokens).toBe(3);
  });

  it('is not given for a wrong secret, and asking again does not help', async () => {
    const wrong = new GraphMeetings({ ...graph.settings, clientSecret: 'wrong' });
    expect(await troubleOf(wrong.createOrGet(wanted))).toEqual({
      code: 'sign_in.401',
      passing: false,
      retryAfter: null,
    });
    expect(graph.asked).toEqual([]);
  });
});

describe('a host that does not do it', () => {
  it.each([
    [429, '17', true, 17],
    [503, '120', true, 120],
    [504, undefined, true, null],
    [500, undefined, true, null],
    [400, undefined, false, null],
    [403, undefined, false, null],
  ] as const)('with %p and Retry-After %p', async (status, retryAfter, passing, seconds) => {
    graph.fail({ status, ...(retryAfter && { retryAfter }) });
    expect(await troubleOf(meetings.createOrGet(wanted))).toEqual({
      code: `meeting.${status}`,
      passing,
      retryAfter: seconds,
    });
  });

  it('by breaking off is asked again', async () => {
    graph.fail('broken off');
    expect(await troubleOf(meetings.createOrGet(wanted))).toMatchObject({
      code: 'unreachable',
      passing: true,
    });
    await meetings.createOrGet(wanted);
    expect(graph.meetings.size).toBe(1);
  });

  it('by being silent is not waited for long', async () => {
    const hasty = new GraphMeetings(graph.settings, 50);
    graph.fail('never answered');
    expect(await troubleOf(hasty.createOrGet(wanted))).toMatchObject({ code: 'unreachable' });
  });

  it('by a link of another kind gives none', async () => {
    graph.joinHost = 'x y';
    expect(await troubleOf(meetings.createOrGet(wanted))).toMatchObject({ code: 'meeting.answer' });
  });
});
