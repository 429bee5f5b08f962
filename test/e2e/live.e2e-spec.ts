import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { aDecision } from '../support/a-decision.js';
import { freePort, openHouse, signIn, type House } from '../support/house.js';
import { Program } from '../support/program.js';
import { Rows } from '../support/rows.js';
import { knock, letIn, Screen } from '../support/screen.js';

const NETWORK = 'T-SAT-2026-05-04';
const ANONYMOUS = 'T-KUO-2026-05-04';
const HOME = 'http://rukkanen.example';
/** How often somebody comes in, each time a millisecond earlier than what happens. */
const ROUNDS = 16;

let house: House;
let rows: Rows;
const screens: Screen[] = [];
beforeAll(async () => {
  house = await openHouse({ env: { PUBLIC_URL: HOME } });
  rows = await Rows.open(house.database.ownerUrl);
});
afterAll(async () => {
  for (const screen of screens) screen.close();
  await rows.close();
  await house.close();
});

const enter = async (persona: string, sessionId: string, url = house.url): Promise<Screen> => {
  const screen = await Screen.enter(url, await signIn(url, persona), sessionId);
  screens.push(screen);
  return screen;
};
/** Steps the clock to ten minutes before the next session of this person's areas. */
const stepTo = async (persona: string): Promise<void> => {
  await (await house.as(persona)).post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
};

describe('the door of the live room', () => {
  const transports = [['polling'], ['websocket']] as const;

  it.each(transports)('is shut without a session (%s)', async (transport) => {
    for (const cookie of [undefined, 'rukkanen=made-up'])
      expect(await refusalOf(knock(house.url, cookie, { transports: [transport] }))).toBeTruthy();
  });

  it.each(transports)('is shut for foreign pages (%s)', async (transport) => {
    const cookie = await house.cookieOf('kerttu.nayte');
    const from = (headers: Record<string, string>) =>
      refusalOf(knock(house.url, cookie, { transports: [transport], extraHeaders: headers }));
    expect(await from({ Origin: 'https://elsewhere.example' })).toBeTruthy();
    expect(await from({ Origin: 'null' })).toBeTruthy();
    expect(await from({ 'Sec-Fetch-Site': 'cross-site' })).toBeTruthy();
    expect(await from({ Origin: HOME })).toBeNull();
    expect(await from({})).toBeNull();
  });

  it('lets one person in ten times at once, not more', async () => {
    const cookie = await house.cookieOf('sulo.nayte');
    const sockets = Array.from({ length: 11 }, () => knock(house.url, cookie));
    const refusals = await Promise.all(sockets.map(letIn));
    expect(refusals.filter(Boolean)).toEqual([
      expect.objectContaining({ message: 'request.too_many' }),
    ]);
    for (const socket of sockets) socket.disconnect();
  });

  it('lets in whoever has a part in the session; to others it does not exist', async () => {
    const ask = async (persona: string, sessionId: string) => {
      const screen = await Screen.open(house.url, await house.cookieOf(persona));
      screens.push(screen);
      return screen.join(sessionId);
    };
    expect(await ask('kerttu.nayte', NETWORK)).toMatchObject({ ok: true });
    expect(await ask('marjatta.demo', NETWORK)).toMatchObject({ ok: true });
    const unknown = { ok: false, code: 'access.not_found', details: {} };
    expect(await ask('kerttu.nayte', ANONYMOUS)).toEqual(unknown);
    expect(await ask('kerttu.nayte', 'T-XXX-2026-05-04')).toEqual(unknown);
    expect(await ask('aune.nayte', NETWORK)).toEqual(unknown);
    expect(await ask('martta.esimerkki', NETWORK)).toMatchObject({ code: 'access.forbidden' });
  });

  async function refusalOf(socket: Socket): Promise<Error | null> {
    const refusal = await letIn(socket);
    socket.disconnect();
    return refusal;
  }
});

describe('an event that is not right', () => {
  let screen: Screen;
  beforeEach(async () => {
    screen = await enter('elli.nayte', NETWORK);
  });
  afterEach(async () => {
    expect(await screen.since(0)).toMatchObject({ ok: true });
    screen.close();
  });

  const good = () => ({
    sessionId: NETWORK,
    expectedSeq: screen.view.seq,
    commandId: randomUUID(),
    command: { type: 'startSession' },
  });

  it.each([
    ['nothing', () => undefined],
    ['a list', () => [good()]],
    ['a text', () => 'startSession'],
    ['a field too many', () => ({ ...good(), admin: true })],
    ['a field too few', () => ({ ...good(), commandId: undefined })],
    ['a command of no kind', () => ({ ...good(), command: { type: 'explode' } })],
    ['a number that is none', () => ({ ...good(), expectedSeq: '0' })],
    ['a place before the beginning', () => ({ ...good(), expectedSeq: -1 })],
    ['a prototype', () => JSON.parse('{"__proto__": {"admin": true}, "sessionId": "x"}')],
    ['an id with a NUL', () => ({ ...good(), sessionId: 'T-SAT\u0000' })],
  ])('is answered by its places and never by its content (%s)', async (_, sent) => {
    const answer = await screen.ask('apply', sent());
    expect(answer).toMatchObject({ ok: false, code: 'request.invalid' });
    expect(JSON.stringify(answer)).not.toMatch(/explode|T-SAT|true/);
  });

  it('is answered when a text is longer than it may be', async () => {
    const decision = aDecision({ grounds: 'x'.repeat(30_000) });
    const command = { type: 'decide', itemId: 'x', decision };
    const answer = await screen.ask('apply', { ...good(), command });
    expect(answer).toMatchObject({
      code: 'request.invalid',
      details: { issues: [{ path: 'command.decision.grounds', code: 'too_big' }] },
    });
  });

  it('is answered when they come too fast, and the second after is another', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => screen.since(0)));
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(refused[0]).toMatchObject({ code: 'request.too_many', details: { retryAfter: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
  });

  it('without an acknowledgement is borne in silence', () => {
    const untyped: Socket = screen.socket;
    untyped.emit('apply', 'anything');
    untyped.emit('nothing that anybody hears');
  });

  it.each([['websocket'], ['polling']] as const)(
    'is answered when it is larger than a message may be (%s)',
    async (transport) => {
      const cookie = await house.cookieOf('elli.nayte');
      const other = await Screen.open(house.url, cookie, { transports: [transport] });
      screens.push(other);
      const large = await other.ask('join', { sessionId: 'x'.repeat(100_000) });
      expect(large).toEqual({ ok: false, code: 'request.too_large', details: {} });
      const bytes = await other.ask('join', { sessionId: Buffer.alloc(100_000) });
      expect(bytes).toMatchObject({ code: 'request.invalid' });
      expect(await other.join(NETWORK)).toMatchObject({ ok: true });
    },
  );

  it('is answered when it is no JSON', async () => {
    const answered = new Promise((resolve) => {
      const { engine } = screen.socket.io;
      engine.on('data', (frame: string) => frame.startsWith('3/live,900') && resolve(frame));
      engine.write('2/live,900["join",{"sessionId": "T');
    });
    expect(await answered).toBe('3/live,900[{"ok":false,"code":"request.invalid","details":{}}]');
  });

  it('is answered when nobody hears such a thing', async () => {
    const untyped: Socket = screen.socket;
    const answer: unknown = await untyped.timeout(2_000).emitWithAck('constructor', {});
    expect(answer).toEqual({ ok: false, code: 'request.invalid', details: {} });
  });

  it('costs the connection only when it is a megabyte, and only that one', async () => {
    const other = await enter('elli.nayte', NETWORK);
    await other.ask('join', { sessionId: 'x'.repeat(1_100_000) }).catch(() => undefined);
    expect(other.socket.disconnected).toBe(true);
  });
});

describe('a meeting of the network', () => {
  let kerttu: Screen;
  let elli: Screen;
  beforeAll(async () => {
    await stepTo('kerttu.nayte');
    await stepTo('kerttu.nayte');
    kerttu = await enter('kerttu.nayte', NETWORK);
    elli = await enter('elli.nayte', NETWORK);
  });

  it('has one winner when two conveners press at once, and the other is told', async () => {
    const answers = await Promise.all(
      [kerttu, elli].map((screen) => screen.apply({ type: 'startSession' })),
    );
    const [won, lost] = answers.toSorted((one, other) => Number(other.ok) - Number(one.ok));
    expect(won).toEqual({ ok: true, seq: 1 });
    expect(lost).toEqual({ ok: false, code: 'state.changed_meanwhile', details: { seq: 1 } });
    await Promise.all([kerttu.sees(1), elli.sees(1)]);
    expect(await logOf(NETWORK)).toEqual([1]);
  });

  it('carries a command out once, however often it is sent', async () => {
    const again = {
      expectedSeq: kerttu.view.seq,
      commandId: randomUUID(),
    };
    const itemId = kerttu.itemOf('C30');
    const send = () => kerttu.apply({ type: 'callItem', itemId }, again);
    const answers = [await send(), ...(await Promise.all([send(), send(), send()]))];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true,"seq":2}']),
    );
    expect(await logOf(NETWORK)).toEqual([1, 2]);
    await kerttu.sees(2);
  });

  it('shows a member a blank slot where another case stands', async () => {
    const nurse = await enter('vaino.kokeilu', NETWORK);
    const first = nurse.view.items.find(({ position }) => position === 1);
    expect(first).toMatchObject({ case: null, bringer: null, phase: null, decision: null });
    expect(kerttu.view.items[0]?.case?.caseId).toBe('C11');
    expect(nurse.view.items.slice(1).map(({ case: own }) => own?.caseId)).toEqual(['C30', 'C32']);
  });

  it('tells that member nothing of the other case, from its call to its decision', async () => {
    const nurse = await enter('otto.kokeilu', NETWORK);
    const itemId = kerttu.itemOf('C11');
    const grounds = 'Vuorohoito ratkaistaan perhepalvelujen kanssa.';
    await kerttu.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
    await kerttu.do({ type: 'decide', itemId, decision: aDecision({ grounds }) });
    await nurse.sees(kerttu.view.seq);
    const dump = JSON.stringify(nurse.received);
    for (const secret of ['C11', 'Poukama', grounds, 'TYM_CUSTOMERSHIP', 'vilja'])
      expect({ secret, told: dump.includes(secret) }).toEqual({ secret, told: false });
    expect(JSON.stringify(kerttu.received)).toContain(grounds);
    expect(nurse.view.items[0]).toMatchObject({ state: 'decided', decision: null });
  });

  it('looks the same to who was there, who comes late and who loads the page anew', async () => {
    const late = await enter('elli.nayte', NETWORK);
    await elli.sees(late.view.seq);
    expect(late.view).toEqual(elli.view);
    await elli.join(NETWORK);
    expect(elli.view).toEqual(late.view);
  });

  it('gives back what a line has lost', async () => {
    const deaf = await enter('elli.nayte', NETWORK);
    deaf.goDeaf();
    const itemId = kerttu.itemOf('C30');
    await kerttu.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
    await kerttu.do({ type: 'setPhase', itemId, phase: 'clarify' });
    expect(deaf.view.seq).toBeLessThan(kerttu.view.seq);
    await deaf.mend();
    await elli.sees(kerttu.view.seq);
    expect(deaf.view).toEqual(elli.view);
  });

  it('reaches a screen that hangs on another process, and hears it', async () => {
    const env = { ...house.env, SMTP_URL: `smtp://127.0.0.1:${await freePort()}` };
    const second = await Program.api(env);
    try {
      const far = await enter('elli.nayte', NETWORK, second.url);
      const itemId = kerttu.itemOf('C30');
      await kerttu.do({ type: 'setPhase', itemId, phase: 'decision' });
      await far.sees(kerttu.view.seq);
      await far.do({ type: 'setPhase', itemId, phase: 'read_back' });
      await kerttu.sees(far.view.seq);
      await elli.sees(far.view.seq);
      expect(far.view).toEqual(elli.view);
    } finally {
      await second.kill();
    }
  });
});

describe('a meeting of the anonymous team', () => {
  it('hides who brings a case until it is called, in everything that is sent', async () => {
    await rows.ask(`update sessions set state = 'locked' where id = $1`, [ANONYMOUS]);
    const convener = await enter('hilja.esimerkki', ANONYMOUS);
    const member = await enter('vaino.demo', ANONYMOUS);
    const bringer = await enter('heikki.malli', ANONYMOUS);
    const itemId = convener.itemOf('C35');
    const nobody = () => JSON.stringify(member.received).match(/heikki|malli/i);
    expect(nobody()).toBeNull();
    expect(await overHttp('vaino.demo')).not.toMatch(/heikki|malli/i);
    await convener.do({ type: 'startSession' });
    await convener.do({
      type: 'startItem',
      itemId: convener.itemOf('C40'),
      without: 'JOINS_LATER',
    });
    await member.sees(convener.view.seq);
    expect(nobody()).toBeNull();
    expect(JSON.stringify(bringer.view.items)).toContain('heikki.malli');
    await convener.do({ type: 'suspendItem', itemId: convener.itemOf('C40') });
    await convener.do({ type: 'callItem', itemId });
    await member.sees(convener.view.seq);
    expect(member.view.items.find(({ id }) => id === itemId)?.bringer).toEqual({
      personId: 'heikki.malli',
      function: 'INTEGRATION_EXPERT',
    });
  });
});

describe('whoever comes in while something happens', () => {
  it('misses no line of it, at whatever moment of their coming it falls', async () => {
    const convener = await enter('hilja.esimerkki', ANONYMOUS);
    const missed: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const late = await Screen.open(house.url, await house.cookieOf('vaino.demo'));
      const joining = late.join(ANONYMOUS);
      await sleep(round);
      await convener.do({ type: round % 2 === 0 ? 'pauseSession' : 'resumeSession' });
      await joining;
      await late.sees(convener.view.seq).catch(() => missed.push(round));
      late.close();
    }
    expect(missed).toEqual([]);
  }, 60_000);
});

/** Everything that a member may read of today's meeting without entering the room. */
async function overHttp(persona: string): Promise<string> {
  const member = await house.as(persona);
  const read = [`sessions/${ANONYMOUS}`, 'sessions', 'cases/C35', 'calendar', 'cases', 'me'];
  const answers = await Promise.all(read.map((path) => member.get(`/api/${path}`).expect(200)));
  return answers.map(({ text }) => text).join();
}

describe('a line that is open', () => {
  it('is cut within five seconds of signing out', async () => {
    const cookie = await house.cookieOf('saima.esimerkki');
    const screen = await Screen.enter(house.url, cookie, NETWORK);
    await fetch(`${house.url}/api/auth/sign-out`, { method: 'POST', headers: { Cookie: cookie } });
    expect(await screen.since(0)).toMatchObject({ code: 'access.not_signed_in' });
    expect(await screen.isCut(5_000)).toBeLessThan(5_000);
  });

  it('is cut within two seconds when the role is gone, and the next event is refused', async () => {
    const screen = await enter('helvi.harjoitus', NETWORK);
    await rows.ask(`delete from user_grants where user_id = 'helvi.harjoitus'`);
    expect(await screen.since(0)).toMatchObject({ code: 'access.forbidden' });
    expect(await screen.isCut(2_000)).toBeLessThan(2_000);
  });
});

const logOf = async (sessionId: string): Promise<number[]> => {
  const found = await rows.ask<{ seq: number }>(
    'select seq from session_events where session_id = $1 order by seq',
    [sessionId],
  );
  return found.map(({ seq }) => seq);
};
