import type { QuorumRule, RosterChange, TeamRoster } from '@rukkanen/contract';
import { aCase } from '../support/a-case.js';
import { openHouse, type House } from '../support/house.js';
import { Screen } from '../support/screen.js';

const TEAM = '/api/rosters/T-SAT';
const SESSION = 'T-SAT-2026-05-04';

let house: House;
let screen: Screen | undefined;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  screen?.close();
  await house.close();
});

const setQuorum = (rules: QuorumRule[]): RosterChange => ({ type: 'setQuorum', rules });
async function change(persona: string, body: RosterChange, seen?: string) {
  const asked = (await house.as(persona)).post(`${TEAM}/changes`);
  if (seen !== undefined) asked.set('If-Match', seen);
  return asked.send(body);
}
const roster = async (): Promise<{ tag: string; body: TeamRoster }> => {
  const { headers, body } = await (await house.as('kerttu.nayte')).get(TEAM).expect(200);
  return { tag: headers['etag'] ?? '', body };
};

describe('two people who edit one roster over HTTP', () => {
  it('must say which version they looked at', async () => {
    const { status, body } = await change('kerttu.nayte', setQuorum([]));
    expect([status, body.code]).toEqual([428, 'request.if_match_missing']);
  });

  it('get the version with the roster, and of two the second learns what the first did', async () => {
    const { tag, body } = await roster();
    expect(tag).toBe(body.etag);
    const first = await change('kerttu.nayte', setQuorum([]), tag);
    expect([first.status, first.headers['etag']]).toEqual([200, '"T-SAT.1"']);
    const second = await change('elli.nayte', { type: 'deactivate' }, tag);
    expect([second.status, second.body.code]).toEqual([412, 'roster.changed_meanwhile']);
    expect(second.body.details).toEqual({
      etag: '"T-SAT.1"',
      changes: [{ revision: 1, actorId: 'kerttu.nayte', seatId: null, change: setQuorum([]) }],
    });
    expect((await roster()).body.state).toBe('active');
  });
});

describe('an absence', () => {
  it('calls the substitute to today’s locked session at once', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const windows = async (): Promise<string[]> => {
      const { body } = await kerttu.get(`/api/sessions/${SESSION}/agenda`).expect(200);
      return body.windows.map(({ personId }: { personId: string }) => personId);
    };
    const { body } = await roster();
    const away: RosterChange = {
      type: 'addAbsence',
      seatId: 'T-SAT-04',
      personId: 'eino.harjoitus',
      from: body.on,
      to: body.on,
      covered: true,
    };
    expect(await windows()).toContain('eino.harjoitus');
    expect((await change('kerttu.nayte', away, '*')).status).toBe(200);
    expect(await windows()).toContain('vieno.malli');
    expect(await windows()).not.toContain('eino.harjoitus');
    const feed = await (await house.as('vieno.malli')).get('/api/sessions').expect(200);
    expect(feed.body.sessions.map(({ id }: { id: string }) => id)).toContain(SESSION);
  });
});

describe('a case that names where its client is met', () => {
  /** Who comes as nurse when a case of this place stands alone on a coming agenda. */
  async function nurseFor(placeId: string, sessionId: string): Promise<string | undefined> {
    const kerttu = await house.as('kerttu.nayte');
    const sent = aCase({ placeId, functions: ['NURSE'] });
    const brought = await (await house.as('vilja.kokeilu')).post('/api/cases').send(sent);
    const { id } = brought.body;
    const read = { version: 1, nobodyIdentifiable: true };
    await kerttu.post(`/api/cases/${id}/accept`).send(read).expect(200);
    const board = await kerttu.get(`/api/sessions/${sessionId}/agenda`).expect(200);
    const { revision } = board.body.session;
    const arranged = await kerttu
      .put(`/api/sessions/${sessionId}/agenda`)
      .send({ revision, caseIds: [id] })
      .expect(200);
    const nurse = arranged.body.windows.find(
      (window: { function: string }) => window.function === 'NURSE',
    );
    return nurse?.personId;
  }

  it('finds the nurse of that district, and keeps the district only', async () => {
    expect(await nurseFor('SAT-KANK', 'T-SAT-2026-05-11')).toBe('otto.nayte');
    expect(await nurseFor('SATP-NAKKI', 'T-SAT-2026-05-18')).toBe('otto.kokeilu');
    expect(await nurseFor('SAT-PORI', 'T-SAT-2026-05-25')).toBe('vaino.kokeilu');
  });

  it('is refused with a place of nowhere', async () => {
    const { status, body } = await (
      await house.as('vilja.kokeilu')
    )
      .post('/api/cases')
      .send(aCase({ placeId: 'KUO-KUOP' }));
    expect([status, body.details]).toEqual([
      400,
      { issues: [{ path: 'placeId', code: 'unknown' }] },
    ]);
  });
});

describe('a quorum', () => {
  it('is shown on the agenda, and in the room hard refuses and soft asks for a reason', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const hard: QuorumRule = { function: 'PHYSICIAN', strength: 'hard' };
    const soft: QuorumRule = { function: 'NURSE', strength: 'soft' };
    await change('kerttu.nayte', setQuorum([hard, soft]), '*');
    const { body } = await kerttu.get(`/api/sessions/${SESSION}/agenda`).expect(200);
    expect(body.quorum.hard).toEqual(['PHYSICIAN']);
    await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
    screen = await Screen.enter(house.url, await house.cookieOf('kerttu.nayte'), SESSION);
    await screen.do({ type: 'startSession' });
    const itemId = screen.itemOf('C11');
    expect(await screen.apply({ type: 'startItem', itemId })).toMatchObject({
      ok: false,
      code: 'item.quorum_missing',
      details: { absent: ['PHYSICIAN'] },
    });
    await change('kerttu.nayte', setQuorum([soft]), '*');
    expect(await screen.apply({ type: 'startItem', itemId })).toMatchObject({
      ok: false,
      code: 'item.function_missing',
      details: { absent: expect.arrayContaining(['NURSE']) as string[] },
    });
    await screen.do({ type: 'startItem', itemId, without: 'HEARD_BEFORE' });
    expect(screen.view.items.find(({ id }) => id === itemId)).toMatchObject({
      state: 'active',
      missing: expect.arrayContaining(['NURSE']) as string[],
      without: 'HEARD_BEFORE',
    });
  });
});
