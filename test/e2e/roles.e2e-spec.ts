import { Role, type EndpointName } from '@rukkanen/contract';
import { MAY } from '@rukkanen/identity';
import { openHouse, type House } from '../support/house.js';
import { callBroken, GUARDED } from '../support/operations.js';
import { PERSONAS } from '../support/personas.js';

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
