import 'reflect-metadata';
import { ENDPOINTS, LIVE_MESSAGES } from '@rukkanen/contract';
import supertest from 'supertest';
import { SERVES } from '../../apps/api/src/http/serves.js';
import { HEARS } from '../../apps/api/src/live/hears.js';
import { handlersOf, type Handler } from '../support/handlers.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { callBroken, GUARDED } from '../support/operations.js';
import { until } from '../support/until.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const stranger = () => supertest(house.url);
const named = ({ method }: Handler, mark: string): string | undefined =>
  Reflect.getMetadata(mark, method) as string | undefined;
describe('every route', () => {
  it('serves one operation of the contract, and every operation is served once', () => {
    const { routes } = handlersOf(house.app);
    expect(routes.filter((route) => !named(route, SERVES))).toEqual([]);
    const served = routes.map((route) => named(route, SERVES));
    expect(served.toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted());
  });

  it('of the live room hears one message of the contract, which has a policy', () => {
    const { messages } = handlersOf(house.app);
    const heard = messages.map((message) => named(message, HEARS));
    expect(heard.toSorted()).toEqual(Object.keys(LIVE_MESSAGES).toSorted());
  });

  it.each(GUARDED)(
    'asks a stranger to sign in before it looks at the body (%s)',
    async (_, endpoint) => {
      const answer = await callBroken(supertest.agent(house.url), endpoint);
      expect([answer.status, answer.body.code]).toEqual([401, 'access.not_signed_in']);
    },
  );

  it('answers with the headers of a guarded product', async () => {
    const { headers } = await stranger().get('/healthz').expect(200);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*'nonce-[^']{20,}'/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('an address that is not there', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/cases/C11/nothing',
    '/api/%2e%2e/me',
    '/api//me',
  ])('is a problem like any other (%s)', async (address) => {
    const answer = await (await house.as('kerttu.nayte')).get(address);
    expect([answer.status, answer.body.code]).toEqual([404, 'access.not_found']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('with a broken escape is a problem of the caller', async () => {
    const { status, headers } = await stranger().get('/api/cases/%E0%A4%A');
    expect([400, 404]).toContain(status);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('under another verb is not there either', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const { status, body } = await kerttu.delete('/api/me');
    expect([status, body.code]).toEqual([404, 'access.not_found']);
  });
});

describe('the head alone', () => {
  it.each(['/healthz', '/api/me', '/api/openapi.json', '/api/nothing'])(
    'has the status and the type of the whole, and no body (%s)',
    async (address) => {
      const kerttu = await house.as('kerttu.nayte');
      const [head, whole] = [await kerttu.head(address), await kerttu.get(address)];
      expect([head.status, head.headers['content-type']]).toEqual([
        whole.status,
        whole.headers['content-type'],
      ]);
      expect(head.text ?? '').toBe('');
    },
  );

  it('is guarded like the whole', async () => {
    expect((await stranger().head('/api/me')).status).toBe(401);
  });
});

describe('what is sent', () => {
  const body = { language: 'sv' };
  const problem = async (send: (agent: supertest.Agent) => supertest.Test) => {
    const answer = await send(await house.as('kerttu.nayte'));
    return [answer.status, answer.body.code];
  };

  it('is JSON, readable, and not too large', async () => {
    expect(
      await problem((kerttu) =>
        kerttu.put('/api/me/language').set('Content-Type', 'text/plain').send('language=sv'),
      ),
    ).toEqual([415, 'request.not_json']);
    expect(
      await problem((kerttu) =>
        kerttu.put('/api/me/language').set('Content-Type', 'application/json').send('{"language":'),
      ),
    ).toEqual([400, 'request.malformed_json']);
    expect(
      await problem((kerttu) =>
        kerttu.put('/api/me/language').send({ ...body, more: 'x'.repeat(300_000) }),
      ),
    ).toEqual([413, 'request.too_large']);
  });

  it('is missing, and that is told by place', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const { status, body } = await kerttu.put('/api/me/language');
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.details.issues).toEqual([expect.objectContaining({ path: 'language' })]);
  });

  it('has no unknown fields, in body and query', async () => {
    expect(
      await problem((kerttu) => kerttu.put('/api/me/language').send({ ...body, admin: true })),
    ).toEqual([400, 'request.invalid']);
    expect(await problem((kerttu) => kerttu.get('/api/sessions?order=up'))).toEqual([
      400,
      'request.invalid',
    ]);
  });

  it('comes from our own pages or from no page at all', async () => {
    for (const header of [
      { Origin: 'https://elsewhere.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ])
      expect(
        await problem((kerttu) => kerttu.put('/api/me/language').set(header).send(body)),
      ).toEqual([403, 'access.foreign_origin']);
  });

  it('is refused with a reference and places, never with what was written', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const answer = await kerttu.put('/api/me/language').send({ language: 'Maija Meikäläinen' });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'request.invalid',
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      details: { issues: [{ path: 'language' }] },
    });
    expect(JSON.stringify(answer.body)).not.toContain('Meikäläinen');
  });
});

describe('another area', () => {
  const withoutReference = ({ instance: _instance, ...rest }: Record<string, unknown>) => rest;

  it.each([
    ['a case', '/api/cases/C35', '/api/cases/C999'],
    ['a session', '/api/sessions/T-KUO-2026-05-04', '/api/sessions/T-XXX-2026-05-04'],
    ['an agenda', '/api/sessions/T-KUO-2026-05-04/agenda', '/api/sessions/NOPE/agenda'],
    ['a queue', '/api/queue?areaId=KUOPIO', '/api/queue?areaId=NOPE'],
    ['flow figures', '/api/metrics/flow?area=KUOPIO', '/api/metrics/flow?area=NOPE'],
  ])('answers about %s like about one that does not exist', async (_, foreign, unknown) => {
    const kerttu = await house.as('kerttu.nayte');
    const [one, other] = [await kerttu.get(foreign), await kerttu.get(unknown)];
    expect([one.status, withoutReference(one.body)]).toEqual([404, withoutReference(other.body)]);
    expect(Object.keys(one.headers).toSorted()).toEqual(Object.keys(other.headers).toSorted());
  });
});

describe('a case of a colleague', () => {
  it.each(['/api/cases/CASE', '/api/cases/CASE/result'])(
    'is like one that does not exist, in one’s own area too (%s)',
    async (address) => {
      const aune = await house.as('aune.nayte');
      const others = await aune.get(address.replace('CASE', 'C11'));
      const nobodys = await aune.get(address.replace('CASE', 'C999'));
      expect([others.status, others.body.code]).toEqual([404, 'access.not_found']);
      expect([nobodys.status, nobodys.body.code]).toEqual([404, 'access.not_found']);
    },
  );
});

describe('many at once', () => {
  it('are all answered, though there are more of them than connections to the database', async () => {
    const kerttu = await house.as('kerttu.nayte');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => kerttu.get('/api/cases/C11').timeout(10_000)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('signing in', () => {
  it('makes a new token each time and ends the old one (fixation)', async () => {
    const agent = supertest.agent(house.url);
    const first = await agent.post('/api/auth/demo').send({ persona: 'kerttu.nayte' });
    const second = await agent.post('/api/auth/demo').send({ persona: 'onni.malli' });
    const [old, fresh] = [first, second].map(cookieOf);
    expect(fresh).not.toBe(old);
    await stranger()
      .get('/api/me')
      .set('Cookie', old ?? '')
      .expect(401);
    await stranger()
      .get('/api/me')
      .set('Cookie', fresh ?? '')
      .expect(200);
  });

  it('ends at sign-out', async () => {
    const kerttu = await house.as('kerttu.nayte');
    await kerttu.post('/api/auth/sign-out').expect(204);
    await kerttu.get('/api/me').expect(401);
  });

  it('answers alike for a known and an unknown address, and is limited', async () => {
    const ask = (email: string) => stranger().post('/api/auth/sign-in').send({ email });
    const known = await ask('kerttu.nayte@wsc-sat.example');
    const unknown = await ask('nobody@nowhere.example');
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => ask('otto.demo@wsc-ps.example')),
    );
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    const mailed = 1 + tries.length - refused.length;
    const mailbox = new Mailbox(house.url);
    await until(async () => (await mailbox.all()).length === mailed, `${mailed} mails`);
  });

  it('lists the people of the demonstration with their role and areas', async () => {
    const { body } = await stranger().get('/api/auth/demo').expect(200);
    expect(body).toHaveLength(95);
    expect(body).toContainEqual({
      id: 'kerttu.nayte',
      name: 'Kerttu Näyte',
      role: 'CONVENER',
      areas: ['SATAKUNTA'],
    });
  });
});

const cookieOf = ({ headers }: supertest.Response): string =>
  String(headers['set-cookie']).split(';')[0] ?? '';
