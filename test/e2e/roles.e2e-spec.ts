import { Role, type EndpointName } from '@rukkanen/contract';
import { MAY } from '@rukkanen/identity';
import type supertest from 'supertest';
import { openHouse, type House } from '../support/house.js';
import { callBroken, GUARDED } from '../support/operations.js';
import { PERSONAS } from '../support/personas.js';

const NOBODYS = '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e55';

let house: House;
const open = new Map<Role, readonly EndpointName[]>();
beforeAll(async () => {
  house = await openHouse();
  for (const role of Role.options) open.set(role, await openTo(role));
});
afterAll(() => house.close());

/** The operations that let a person of this role in; nothing is changed by asking. */
async function openTo(role: Role): Promise<EndpointName[]> {
  const agent = await house.as(PERSONAS[role]);
  const letIn: EndpointName[] = [];
  for (const [name, endpoint] of GUARDED) {
    const { status, body } = await callBroken(agent, endpoint);
    const forbidden = status === 403 && body.code === 'access.forbidden';
    const known = forbidden || endpoint.method === 'GET' || body.code === 'request.malformed_json';
    expect({ name, status, known }).toMatchObject({ name, known: true });
    if (!forbidden) letIn.push(name);
  }
  return letIn;
}

describe('a person of the demonstration for each role', () => {
  it.each(Role.options)('holds this role and no other (%s)', async (role) => {
    const { body } = await (await house.as(PERSONAS[role])).get('/api/me').expect(200);
    expect(body.roles.map((grant: { role: Role }) => grant.role)).toEqual([role]);
    expect(body.may.toSorted()).toEqual([...new Set(MAY[role])].toSorted());
  });

  it.each(Role.options)('is let in to what the role may do, and to nothing else (%s)', (role) => {
    const expected = GUARDED.filter(
      ([, { policy }]) => policy === 'signed_in' || MAY[role].some((action) => action === policy),
    );
    expect(open.get(role)).toEqual(expected.map(([name]) => name));
  });
});

describe('the separation of duties', () => {
  const CASES: EndpointName[] = ['readCase', 'myCases', 'queue', 'caseResult', 'acceptCase'];
  const FIGURES_ONLY: Role[] = ['SYSTEM_ADMIN', 'AREA_ADMIN', 'MANAGER', 'STEERING_READER', 'DPO'];

  it.each(FIGURES_ONLY)(
    'keeps every case from those who do not work with it (%s)',
    async (role) => {
      const open = await openTo(role);
      expect(CASES.filter((name) => open.includes(name))).toEqual([]);
    },
  );

  it('lets the data protection officer alone ask who has read', () => {
    const asking = Role.options.filter((role) => open.get(role)?.includes('caseReaders'));
    expect(asking).toEqual(['DPO']);
  });

  it('lets nobody who brings cases judge or arrange them', () => {
    const bringing = open.get('BRINGER') ?? [];
    expect(bringing).toEqual(
      expect.arrayContaining(['submitCase', 'withdrawCase', 'giveFeedback']),
    );
    for (const name of ['acceptCase', 'returnCase', 'arrangeAgenda', 'lockSession'] as const)
      expect(bringing).not.toContain(name);
  });
});

describe('the border of an area', () => {
  /** Something of every kind in every area, and the same kind of thing that is nowhere. */
  const THINGS: Readonly<Record<string, readonly string[]>> = {
    SATAKUNTA: ['C11', 'T-SAT-2026-05-04', 'T-SAT'],
    KUOPIO: ['C35', 'T-KUO-2026-05-04', 'T-KUO'],
    YLA_SAVO: ['C39', 'T-YLA-2026-05-05', 'T-YLA'],
    KESKI_SAVO: ['C37', 'T-KES-2026-05-12', 'T-KES'],
    NOWHERE: ['C999', 'T-XXX-2026-05-04', 'T-XXX'],
  };
  const PLACES = [
    '/api/cases/CASE',
    '/api/cases/CASE/result',
    '/api/cases/CASE/readers',
    '/api/sessions/SESSION',
    '/api/sessions/SESSION/agenda',
    '/api/sessions/SESSION/answers',
    '/api/queue?areaId=AREA',
    '/api/sessions?areaId=AREA',
    '/api/roster?areaId=AREA',
    '/api/rosters?areaId=AREA',
    '/api/rosters/TEAM',
    '/api/rosters/TEAM/choices',
    '/api/rosters/TEAM/clashes',
    '/api/organisations?areaId=AREA',
    '/api/metrics/flow?area=AREA',
    '/api/metrics/told-on-time?area=AREA',
    '/api/areas/AREA',
    '/api/areas/AREA/days',
    '/api/terms?areaId=AREA',
    '/api/capacity?areaId=AREA',
    '/api/capacity/staff?areaId=AREA',
    '/api/pool?areaId=AREA',
    '/api/outreach-days?areaId=AREA',
    '/api/directory?areaId=AREA',
    '/api/actions?areaId=AREA',
    '/api/places?areaId=AREA',
  ];
  const CHANGES = [
    ['post', '/api/cases/CASE/accept', { version: 1, nobodyIdentifiable: true }],
    ['post', '/api/cases/CASE/withdraw', {}],
    ['post', '/api/cases/CASE/identifies-someone', {}],
    ['put', '/api/sessions/SESSION/agenda', { revision: 0, caseIds: [] }],
    ['put', '/api/areas/AREA/counties', { revision: 0, counties: ['WSC_SAT'] }],
    ['post', '/api/sessions/SESSION/lock', { revision: 0 }],
    ['post', '/api/sessions/SESSION/answers/confirm', { answerIds: [NOBODYS] }],
    ['post', '/api/sessions/SESSION/answers/dismiss', { id: NOBODYS, dismissed: true }],
    ['post', '/api/sessions/SESSION/answers/call-back', { revision: 0, personId: 'x' }],
    ['post', '/api/terms/TEAM.term/send', { revision: 0 }],
    ['post', '/api/areas/AREA/breaks/remove', { breakId: 'x' }],
    ['post', '/api/rosters/TEAM/changes', { type: 'deactivate' }],
    ['post', '/api/sessions/SESSION/cancel', { revision: 0, reason: 'other' }],
  ] as const;
  const ASKINGS = [...PLACES.map((place) => ['get', place, undefined] as const), ...CHANGES];
  const inArea = (place: string, area: string): string => {
    const [caseId = '', sessionId = '', teamId = ''] = THINGS[area] ?? [];
    return place
      .replace('CASE', caseId)
      .replace('SESSION', sessionId)
      .replace('TEAM', teamId)
      .replace('AREA', area);
  };
  const said = ({ status, body, headers }: supertest.Response) => {
    const { instance: _instance, ...problem } = body;
    return { status, problem, headers: Object.keys(headers).toSorted() };
  };

  it.each(Role.options)(
    'cannot be looked across: not there and not mine are one (%s)',
    async (role) => {
      const agent = await house.as(PERSONAS[role]);
      const { body: me } = await agent.get('/api/me').expect(200);
      const own = me.areas.map(({ id }: { id: string }) => id);
      const foreign = Object.keys(THINGS).filter((area) => !own.includes(area));
      expect(foreign).toContain('NOWHERE');
      for (const [verb, place, body] of ASKINGS) {
        const ask = async (area: string) =>
          said(await agent[verb](inArea(place, area)).set('If-Match', '*').send(body));
        const nowhere = { place, ...(await ask('NOWHERE')) };
        expect([403, 404]).toContain(nowhere.status);
        for (const area of foreign) expect({ place, ...(await ask(area)) }).toEqual(nowhere);
      }
    },
  );
});
