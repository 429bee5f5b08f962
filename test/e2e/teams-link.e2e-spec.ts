import { partOf } from '@testing/invitations';
import { FakeGraph } from '@testing/meetings';
import { fetchBare } from '../support/bare.js';
import { openHouse, type House } from '../support/house.js';
import { leaks, tablesOf } from '../support/sinks.js';
import { until } from '../support/until.js';
import { openWorker, type Worker } from '../support/worker.js';

let graph: FakeGraph;
let house: House;
let worker: Worker;
beforeAll(async () => {
  graph = await FakeGraph.open();
  house = await openHouse({ env: graph.env });
  worker = await openWorker(house.env);
});
afterAll(async () => {
  await worker.close();
  await house.close();
  await graph.close();
});

interface Mail {
  readonly id: string;
  readonly to: string;
}
const mailbox = async (): Promise<Mail[]> =>
  JSON.parse((await fetchBare(house, '/demo/mail.json')).body.toString()) as Mail[];
const textOf = async ({ id }: Mail) => {
  const raw = await fetchBare(house, `/demo/mail/${id}.eml`);
  return partOf(raw.body, 'text/plain').body.toString();
};

describe('a Teams link that the convener asks for', () => {
  it('is made by the worker and reaches everybody who is invited, once each', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const { id, revision } = list.sessions.find(({ state }: { state: string }) => state === 'open');
    const { body: board } = await convener.get(`/api/sessions/${id}/agenda`).expect(200);
    await convener.post(`/api/sessions/${id}/lock`).send({ revision }).expect(200);
    const { length: invited } = board.mails;
    await until(async () => (await mailbox()).length >= invited, 'the invitations');
    const { body: shared } = await convener.get(`/api/sessions/${id}/join-link`).expect(200);
    expect(shared).toMatchObject({ ofTeam: true, canMake: true, meeting: null });
    expect(shared.sharedWith).toBeGreaterThan(0);
    const before = await mailbox();

    await convener
      .post(`/api/sessions/${id}/join-link`)
      .send({ revision: revision + 1 })
      .expect(200);
    const read = async () => (await convener.get(`/api/sessions/${id}/join-link`)).body;
    await until(async () => (await read()).meeting?.state === 'made', 'the meeting');
    const { joinUrl, sharedWith } = await read();
    const [meeting] = [...graph.meetings.values()];
    expect([joinUrl, sharedWith, graph.meetings.size]).toEqual([meeting?.joinWebUrl, 0, 1]);
    expect(graph.complaints).toEqual([]);

    const { windows }: { windows: { personId: string }[] } = board;
    const after = async () =>
      (await mailbox()).filter((mail) => !before.some((old) => old.id === mail.id));
    await until(async () => (await after()).length >= windows.length, 'the mails with it');
    const told = await after();
    expect(told.map(({ to }) => to.split('@')[0]).toSorted()).toEqual(
      windows.map(({ personId }) => personId).toSorted(),
    );
    for (const mail of told) expect(await textOf(mail)).toContain(joinUrl);
  }, 60_000);

  it('leaves no secret in any table', async () => {
    const sinks = await tablesOf(house.env['OWNER_DATABASE_URL'] ?? '');
    expect(sinks.length).toBeGreaterThan(30);
    expect([leaks(sinks, graph.secret), leaks(sinks, 'Bearer'), leaks(sinks, 'token-')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('on another host is refused, and so is one that is not https', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const { id, revision } = list.sessions.findLast(
      ({ state }: { state: string }) => state === 'open',
    );
    for (const joinUrl of [
      'https://teams.example/l/1',
      'https://teams.microsoft.com.evil.example/l/1',
      'http://teams.microsoft.com/l/1',
      'https://u:p@teams.microsoft.com/l/1',
      'https://teams.microsoft.com:8443/l/1',
    ]) {
      const sent = convener.put(`/api/sessions/${id}/join-link`).send({ revision, joinUrl });
      const { body } = await sent.expect(422);
      expect(body.code).toBe('session.join_link_refused');
      expect(body.details.hosts).toEqual([
        'teams.microsoft.com',
        'teams.cloud.microsoft',
        'teams.live.com',
        'teams.invalid',
      ]);
    }
    for (const host of ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'])
      await convener
        .put(`/api/sessions/${id}/join-link`)
        .send({
          revision: (await convener.get(`/api/sessions/${id}`)).body.revision,
          joinUrl: `https://${host}/l/1`,
        })
        .expect(200);
  });
});
