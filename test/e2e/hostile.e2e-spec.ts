import { Problem, REFUSALS, Role, type Endpoint } from '@rukkanen/contract';
import { MAY } from '@rukkanen/identity';
import supertest from 'supertest';
import { z } from 'zod';
import * as hostile from '../support/hostile-input.js';
import { openHouse, type House } from '../support/house.js';
import { call, exampleOf, nowhere, OPERATIONS } from '../support/operations.js';
import { PERSONAS } from '../support/personas.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Somebody whom the operation lets in, so that what is sent is really looked at. */
async function whoMay({ policy }: Endpoint): Promise<supertest.Agent> {
  if (policy === 'public') return supertest.agent(house.url);
  const role = Role.options.find((one) => MAY[one].some((action) => action === policy));
  return house.as(PERSONAS[role ?? 'MANAGER']);
}

/** An address about something that is there. */
const somewhere = (endpoint: Endpoint): string =>
  nowhere({
    ...endpoint,
    path: endpoint.path
      .replace('/cases/:id', '/cases/C11')
      .replace('/sessions/:id', '/sessions/T-SAT-2026-06-01'),
  });

type Send = (agent: supertest.Agent, input: string) => supertest.Test;

/** Sends everything and tells what was neither done nor refused by the closed list, or was echoed. */
async function troubles(endpoint: Endpoint, inputs: Iterable<string>, send: Send) {
  const agent = await whoMay(endpoint);
  const found: string[] = [];
  for (const input of inputs) {
    const { status, text } = await send(agent, input);
    if (status >= 200 && status < 300) continue;
    const code = Problem.safeParse(readJson(text)).data?.code;
    const calm = status < 500 && REFUSALS.some((known) => known === code);
    if (!calm || text.includes(hostile.MARK))
      found.push(`${status} ${code}: ${input.slice(0, 300)}`);
  }
  return found;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const posted =
  (endpoint: Endpoint): Send =>
  (agent, body) =>
    call(agent, endpoint, somewhere(endpoint)).set('Content-Type', 'application/json').send(body);

const asked =
  (endpoint: Endpoint): Send =>
  (agent, query) =>
    call(agent, endpoint, `${somewhere(endpoint)}?${query}`);

const about =
  (endpoint: Endpoint): Send =>
  (agent, id) =>
    call(agent, endpoint, endpoint.path.replace(/:\w+/, id));

describe('something hostile', () => {
  it.each(OPERATIONS.filter(([, { body }]) => body))(
    'in one place of a good body is done or refused (%s)',
    async (_, endpoint) => {
      const bodies = hostile.spoilt(exampleOf(endpoint));
      expect(await troubles(endpoint, bodies, posted(endpoint))).toEqual([]);
    },
  );

  it.each(OPERATIONS.filter(([, { method }]) => method !== 'GET'))(
    'in the place of a whole body is done or refused (%s)',
    async (_, endpoint) => {
      expect(await troubles(endpoint, hostile.BODIES, posted(endpoint))).toEqual([]);
    },
  );

  it.each(OPERATIONS.filter(([, { path }]) => path.includes(':')))(
    'in the place of an id is refused (%s)',
    async (_, endpoint) => {
      expect(await troubles(endpoint, hostile.IDS, about(endpoint))).toEqual([]);
    },
  );

  it.each(OPERATIONS.filter(([, { query }]) => query instanceof z.ZodObject))(
    'in a query is done or refused (%s)',
    async (_, endpoint) => {
      const keys = endpoint.query instanceof z.ZodObject ? Object.keys(endpoint.query.shape) : [];
      const queries = keys.flatMap(hostile.queries);
      expect(await troubles(endpoint, queries, asked(endpoint))).toEqual([]);
    },
  );

  it('leaves the product standing, and nothing on the prototypes', async () => {
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    await supertest(house.url).get('/readyz').expect(200);
  });
});
