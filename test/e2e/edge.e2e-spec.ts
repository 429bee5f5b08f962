import { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ENDPOINTS, type Endpoint, type EndpointName } from '@rukkanen/contract';
import supertest from 'supertest';
import { SERVES } from '../../apps/api/src/http/serves.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const stranger = () => supertest(house.url);
const addressOf = ({ path }: Endpoint) =>
  path.replace(':token', 'nothing.ics').replace(':file', 'nothing.eml').replace(/:\w+/g, 'NOTHING');
const call = (agent: ReturnType<typeof stranger>, endpoint: Endpoint) => {
  const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
  return agent[verbs[endpoint.method]](addressOf(endpoint));
};
const guarded = Object.entries<Endpoint>(ENDPOINTS).filter(([, { policy }]) => policy !== 'public');

describe('every route', () => {
  it('serves one operation of the contract, and every operation is served once', () => {
    const served = handlers().map(({ name, where }) => {
      expect({ where, name }).toEqual({ where, name: expect.any(String) });
      return name;
    });
    expect(served.toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted());
  });

  it.each(guarded)(
    'asks a stranger to sign in before it looks at the body (%s)',
    async (_, endpoint) => {
      const answer = await call(stranger(), endpoint)
        .set('Content-Type', 'application/json')
        .send(endpoint.method === 'GET' ? undefined : '{"broken');
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
  const withoutReference = ({ instance: _, ...rest }: Record<string, unknown>) => rest;

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

/** Every method of every controller that Nest routes, with the operation it names. */
function handlers(): { where: string; name: EndpointName | undefined }[] {
  const discovery = house.app.select(DiscoveryModule).get(DiscoveryService);
  const reflector = house.app.get(Reflector);
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ instance, name }) => {
    const prototype: object = Object.getPrototypeOf(instance);
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler: unknown = Reflect.get(prototype, method);
      if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) return [];
      return [{ where: `${name}.${method}`, name: reflector.get(SERVES, handler) }];
    });
  });
}
