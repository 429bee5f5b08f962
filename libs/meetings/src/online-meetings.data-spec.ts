import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Convening, InvitationsModule } from '@rukkanen/invitations';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { MeetingMaker } from './meeting-maker.service.js';
import { MeetingsModule } from './meetings.module.js';
import { OnlineMeetings } from './online-meetings.service.js';
import { FakeGraph, type GraphMeeting } from './testing/index.js';

let graph: FakeGraph;
let stage: Stage;
let convening: Convening;
let links: OnlineMeetings;
let maker: MeetingMaker;
const said: string[] = [];
beforeAll(async () => {
  graph = await FakeGraph.open();
  stage = await Stage.open('NETWORK', [
    InvitationsModule.forRoot({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'rukkanen@south.example',
      publicUrl: 'https://rukkanen.south.example',
    }),
    MeetingsModule.forRoot({ graph: graph.settings, joinLinkHosts: ['teams.microsoft.com'] }),
  ]);
  convening = stage.get(Convening);
  links = stage.get(OnlineMeetings);
  maker = stage.get(MeetingMaker);
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => {
    said.push(String(line));
  });
});
afterAll(async () => {
  await stage.close();
  await graph.close();
});
beforeEach(() => {
  graph.meetings.clear();
  graph.asked.length = 0;
  graph.joinHost = 'teams.microsoft.com';
});
afterEach(() => expect(graph.complaints).toEqual([]));

const job = (sessionId: string) => ({ areaId: 'SOUTH', sessionId });
const made = (): readonly GraphMeeting[] => [...graph.meetings.values()];
const sessionOf = async (id: string) =>
  (
    await stage.sql<{ join_url: string | null; revision: number }>(
      'select join_url, revision from sessions where id = $1',
      [id],
    )
  )[0] ?? { join_url: null, revision: -1 };
const ask = async (id: string) =>
  links.ask(stage.convener, id, { revision: (await sessionOf(id)).revision });
const stateOf = async (id: string) => (await links.read(stage.convener, id)).meeting?.state;
/** Jobs that wait for the worker, with the seconds that they have to wait. */
const jobsOf = (id: string) =>
  stage.sql<{ after: number }>(
    `select round(extract(epoch from start_after - created_on))::integer as after from pgboss.job
     where name = 'meeting.online' and data->>'sessionId' = $1 order by created_on`,
    [id],
  );
const aMeeting = async (id?: string) => {
  const session = id ?? (await stage.aSession());
  await ask(session);
  await maker.bring(job(session));
  return session;
};
/** Who is about to get a mail. */
const waiting = async (id: string) =>
  (
    await stage.sql<{ who: string }>(
      `select i.user_id as who from mails m join invitations i on i.id = m.invitation_id
       where i.session_id = $1 and m.state = 'waiting' order by 1`,
      [id],
    )
  ).map(({ who }) => who);
const everythingSent = (id: string) =>
  stage.sql(
    `with s as (update mails set state = 'sent', attempts = 1, sent_at = now()
       where invitation_id in (select id from invitations where session_id = $1) and state = 'waiting')
     update invitations set state = 'sent' where session_id = $1 and state = 'queued'`,
    [id],
  );

describe('a convener who asks for a Teams link', () => {
  it('gets one for this session alone, made by a job, with team, area and day for a name', async () => {
    const id = await stage.aSession();
    expect(await links.read(stage.convener, id)).toMatchObject({ ofTeam: true, meeting: null });
    const answer = await ask(id);
    expect(answer).toMatchObject({ canMake: true, meeting: { state: 'asked', reason: null } });
    expect([(await jobsOf(id)).length, graph.asked]).toEqual([1, []]);

    await maker.bring(job(id));
    const [meeting] = made();
    expect(meeting).toMatchObject({
      subject: 'Rukkanen, Etelä, 4.5.2026',
      startDateTime: '2026-05-04T09:30:00.000Z',
      endDateTime: '2026-05-04T11:00:00.000Z',
      participants: { attendees: [{ upn: 'kerttu@wsc.example', role: 'presenter' }] },
      lobbyBypassSettings: { scope: 'invited', isDialInBypassEnabled: false },
    });
    expect(await links.read(stage.convener, id)).toMatchObject({
      joinUrl: meeting?.joinWebUrl,
      ofTeam: false,
      sharedWith: 0,
      meeting: { state: 'made' },
    });
  });

  it('sends no second mail to those whose first has not left', async () => {
    const id = await stage.aSession();
    const caseId = await stage.aCase();
    await convening.arrange(stage.convener, id, { revision: 0, caseIds: [caseId] });
    await convening.lock(stage.convener, id, { revision: 1 });
    const invited = await waiting(id);
    expect(invited.length).toBeGreaterThan(2);
    await aMeeting(id);
    expect(await waiting(id)).toEqual(invited);
  });

  it('tells again those who have had their mail', async () => {
    const id = await stage.aSession();
    await convening.arrange(stage.convener, id, {
      revision: 0,
      caseIds: [await stage.aCase()],
    });
    await convening.lock(stage.convener, id, { revision: 1 });
    const invited = await waiting(id);
    await everythingSent(id);
    await aMeeting(id);
    expect(await waiting(id)).toEqual(invited);
  });

  it('gets one however often it is asked for and however often the job comes', async () => {
    const id = await stage.aSession();
    await Promise.all([ask(id), ask(id), ask(id)]);
    await Promise.all([maker.bring(job(id)), maker.bring(job(id)), maker.bring(job(id))]);
    await maker.bring(job(id));
    expect(made()).toHaveLength(1);
    expect(await sessionOf(id)).toEqual({ join_url: made()[0]?.joinWebUrl, revision: 1 });
  });

  it('gets the same one from a worker that died between making and noting it', async () => {
    const id = await stage.aSession();
    await ask(id);
    graph.fail('broken off');
    await maker.bring(job(id));
    expect([made().length, (await sessionOf(id)).join_url]).toEqual([1, null]);
    expect(await stateOf(id)).toBe('retrying');
    await maker.bring(job(id));
    expect(made()).toHaveLength(1);
    expect((await sessionOf(id)).join_url).toBe(made()[0]?.joinWebUrl);
  });

  it('keeps a link that was typed in meanwhile, and the meeting goes', async () => {
    const id = await stage.aSession();
    await ask(id);
    const joinUrl = 'https://teams.microsoft.com/l/typed';
    await convening.setJoinLink(stage.convener, id, { revision: 0, joinUrl }, [
      'teams.microsoft.com',
    ]);
    await maker.bring(job(id));
    expect((await sessionOf(id)).join_url).toBe(joinUrl);
    await maker.sweep('SOUTH');
    expect(await jobsOf(id)).toHaveLength(2);
    await maker.bring(job(id));
    expect([made(), await stateOf(id)]).toEqual([[], 'removed']);
    await aMeeting(id);
    expect((await sessionOf(id)).join_url).toBe(made()[0]?.joinWebUrl);
    expect(made()[0]?.externalId).toBe(`${id}.2`);
  });
});

describe('a Teams meeting whose session changes', () => {
  it('follows it to another time', async () => {
    const id = await aMeeting();
    await maker.sweep('SOUTH');
    expect(await jobsOf(id)).toHaveLength(1);
    const moved = { revision: 1, date: '2026-05-11', startLocal: '14:00' };
    await convening.move(stage.convener, id, moved);
    await maker.sweep('SOUTH');
    expect(await jobsOf(id)).toHaveLength(2);
    await maker.bring(job(id));
    expect(made()).toEqual([
      expect.objectContaining({
        subject: 'Rukkanen, Etelä, 11.5.2026',
        startDateTime: '2026-05-11T11:00:00.000Z',
        endDateTime: '2026-05-11T12:30:00.000Z',
      }),
    ]);
    expect(await stateOf(id)).toBe('made');
  });

  it('is taken away when it is called off', async () => {
    const id = await aMeeting();
    await convening.cancel(stage.convener, id, { revision: 1, reason: 'holiday' });
    await maker.bring(job(id));
    expect([made(), await stateOf(id)]).toEqual([[], 'removed']);
  });

  it('that somebody has deleted in Teams can be asked for anew', async () => {
    const id = await aMeeting();
    graph.meetings.clear();
    const moved = { revision: 1, date: '2026-05-12', startLocal: '14:00' };
    await convening.move(stage.convener, id, moved);
    await maker.bring(job(id));
    expect(await stateOf(id)).toBe('removed');
    await aMeeting(id);
    expect((await sessionOf(id)).join_url).toBe(made()[0]?.joinWebUrl);
  });
});

describe('a host that does not do it', () => {
  it('is asked again after the pause that it asked for', async () => {
    const id = await stage.aSession();
    await ask(id);
    graph.fail({ status: 429, retryAfter: '40' });
    await maker.bring(job(id));
    const { meeting } = await links.read(stage.convener, id);
    expect(meeting).toMatchObject({ state: 'retrying', reason: 'busy' });
    expect((await jobsOf(id)).map(({ after }) => after)).toEqual([0, 40]);
    await maker.bring(job(id));
    expect(await stateOf(id)).toBe('made');
  });

  it('for good is shown with the reason, and asked again when the convener says so', async () => {
    const id = await stage.aSession();
    await ask(id);
    graph.fail({ status: 403 });
    await maker.bring(job(id));
    const { meeting } = await links.read(stage.convener, id);
    expect(meeting).toMatchObject({ state: 'failed', reason: 'forbidden' });
    expect(await jobsOf(id)).toHaveLength(1);
    await aMeeting(id);
    expect(await stateOf(id)).toBe('made');
  });

  it('time after time is given up in the end', async () => {
    const id = await stage.aSession();
    await ask(id);
    for (let tries = 1; tries <= 14; tries += 1) {
      expect(await stateOf(id)).toBe(tries === 1 ? 'asked' : 'retrying');
      graph.fail({ status: 503 });
      await maker.bring(job(id));
    }
    expect(await stateOf(id)).toBe('failed');
  });

  it('by a link to another host is not believed', async () => {
    const id = await stage.aSession();
    graph.joinHost = 'teams.example';
    await ask(id);
    await maker.bring(job(id));
    const { joinUrl, meeting } = await links.read(stage.convener, id);
    expect([joinUrl, meeting?.state, meeting?.reason]).toEqual([
      'https://teams.invalid/t',
      'failed',
      'host',
    ]);
  });

  it('leaves ids and codes in the log, never a secret, a token, a link or a word of its answer', () => {
    expect(said.length).toBeGreaterThan(15);
    for (const line of said) expect(line).toMatch(/^[\w-]+ (later|refused) [a-z_]+(\.[a-z\d]+)?$/);
  });
});

describe('a link that several sessions share', () => {
  it('is counted, so that the convener can be told', async () => {
    const [one, two] = [await stage.aSession(), await stage.aSession({ date: '2026-05-25' })];
    const sharing = async (id: string) => (await links.read(stage.convener, id)).sharedWith;
    const before = await sharing(one);
    expect([before > 0, await sharing(two)]).toEqual([true, before]);
    await aMeeting(one);
    expect([await sharing(one), await sharing(two)]).toEqual([0, before - 1]);
  });
});

describe('whoever may not arrange', () => {
  it('sees no link of another area and asks for none', async () => {
    const id = await stage.aSession();
    const unknown = refusal('access.not_found');
    await expect(links.read(stage.stranger, id)).rejects.toEqual(unknown);
    await expect(links.ask(stage.stranger, id, { revision: 0 })).rejects.toEqual(unknown);
  });

  it('is told when another was faster, or the session is over', async () => {
    const id = await stage.aSession();
    const late = links.ask(stage.convener, id, { revision: 7 });
    await expect(late).rejects.toEqual(refusal('state.changed_meanwhile'));
    const over = await stage.aSession({ state: 'closed' });
    const asked = links.ask(stage.convener, over, { revision: 0 });
    await expect(asked).rejects.toEqual(refusal('session.wrong_state'));
    expect((await links.read(stage.convener, over)).canMake).toBe(false);
  });
});
