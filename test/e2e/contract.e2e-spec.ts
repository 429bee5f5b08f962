import {
  ENDPOINTS,
  Problem,
  type Endpoint,
  type EndpointName,
  type SessionCard,
} from '@rukkanen/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import supertest from 'supertest';
import { openHouse, type House } from '../support/house.js';
import { call, exampleOf, OPERATIONS } from '../support/operations.js';
import { PERSONAS } from '../support/personas.js';

let house: House;
let description: Description;
beforeAll(async () => {
  house = await openHouse();
  description = (await supertest(house.url).get('/api/openapi.json').expect(200)).body;
});
afterAll(() => house.close());

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly content?: Record<string, { schema: Schema }> }>;
}
type Schema = Readonly<Record<string, unknown>>;
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const described = (): Map<string, Operation> =>
  new Map(
    Object.values(description.paths).flatMap((verbs) =>
      Object.values(verbs).map((operation) => [operation.operationId, operation] as const),
    ),
  );
const operationOf = (name: string): Operation => {
  const found = described().get(name);
  if (!found) throw new Error(`${name} is not described`);
  return found;
};
/** The schema of a body, found where a reference leads. */
const bodySchema = (name: string): Schema => {
  const schema = operationOf(name).requestBody?.content['application/json']?.schema;
  if (!schema) throw new Error(`${name} describes no body`);
  const named = typeof schema['$ref'] === 'string' ? lookUp(schema['$ref']) : schema;
  return { ...(named as Schema), components: description.components };
};
const lookUp = (reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => Reflect.get(node as object, key), description);
const withBody = OPERATIONS.filter(([, { body }]) => body);

describe('the description of the interface', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  it('is OpenAPI 3.1 and names every operation once, at its address and verb', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d$/);
    const listed = Object.entries(description.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, { operationId }]) => [operationId, verb, path].join(' ')),
    );
    const expected = OPERATIONS.map(([name, { method, path }]) =>
      [name, method.toLowerCase(), path.replaceAll(/:(\w+)/g, '{$1}')].join(' '),
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it.each(OPERATIONS)('says who may call and what may be answered (%s)', (name, endpoint) => {
    const { security, responses, summary, parameters } = operationOf(name);
    expect(security).toEqual(endpoint.policy === 'public' ? [] : [{ session: [] }]);
    expect(description.components['securitySchemes']).toHaveProperty('session');
    expect(summary).not.toBe('');
    const promised = Object.keys(responses).map(Number);
    expect(promised).toContain(endpoint.status);
    if (endpoint.policy !== 'public') expect(promised).toEqual(expect.arrayContaining([401, 403]));
    const inPath = parameters.filter((one) => one.in === 'path').map((one) => `:${one.name}`);
    expect(inPath).toEqual(endpoint.path.match(/:\w+/g) ?? []);
  });

  it.each(OPERATIONS)('holds schemas that a validator understands (%s)', (name) => {
    const { requestBody, responses } = operationOf(name);
    const contents = [requestBody?.content, ...Object.values(responses).map((one) => one.content)];
    const schemas = contents.flatMap((content) =>
      Object.values(content ?? {}).map(({ schema }) => schema),
    );
    for (const schema of schemas)
      expect(() => ajv.compile({ ...schema, components: description.components })).not.toThrow();
  });

  it('refers to nothing that is not in it', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)];
    const unknown = references.filter(
      ([, reference = '']) => typeof lookUp(reference) !== 'object',
    );
    expect(references.length).toBeGreaterThan(0);
    expect(new Set(unknown.map(([, reference]) => reference))).toEqual(new Set());
  });

  it.each(withBody)('gives an example that its own schema takes (%s)', (name, endpoint) => {
    const schema = bodySchema(name);
    const fits = ajv.compile(schema);
    expect(schema['examples']).toEqual([exampleOf(endpoint)]);
    expect([fits(exampleOf(endpoint)), fits.errors]).toEqual([true, null]);
    expect(endpoint.body?.safeParse(exampleOf(endpoint)).success).toBe(true);
  });

  it.each(withBody)('takes no field that is not described (%s)', (name, endpoint) => {
    const fits = ajv.compile(bodySchema(name));
    const more = { ...(exampleOf(endpoint) as object), more: 1 };
    expect([fits(more), endpoint.body?.safeParse(more).success]).toEqual([false, false]);
  });
});

describe('an example of the contract, sent to the demonstration', () => {
  /** Who sends it, about what; and the state that stands in its way, where one does. */
  interface Sending {
    readonly as?: string;
    readonly about?: () => string;
    readonly refused?: string;
  }
  const vilja = 'vilja.kokeilu';
  const kerttu = 'kerttu.nayte';
  const later = () => 'T-SAT-2026-06-08';
  let brought: string;
  let questions: [string, string];
  let example: string;
  let returned: string;
  let drafts: string[];
  let outreach: string;
  let inHand: string;
  let overseen: string;
  let poolSlot: string;
  let needs: [string, string];
  beforeAll(async () => {
    const agent = await house.as(vilja);
    const bring = () => agent.post('/api/cases').send(exampleOf(ENDPOINTS.submitCase) as object);
    brought = (await bring().expect(201)).body.id;
    returned = (await bring().expect(201)).body.id;
    const ask = () =>
      agent
        .post('/api/cases')
        .send({ ...(exampleOf(ENDPOINTS.submitCase) as object), asked: { function: 'NURSE' } });
    questions = [(await ask().expect(201)).body.id, (await ask().expect(201)).body.id];
    const need = () =>
      agent
        .post('/api/cases/C11/missing-services')
        .send(exampleOf(ENDPOINTS.noteMissingService) as object);
    needs = [(await need().expect(201)).body.id, (await need().expect(201)).body.id];
    const convener = await house.as(kerttu);
    const kept = exampleOf(ENDPOINTS.keepExample) as object;
    example = (await convener.post('/api/library').send(kept).expect(201)).body.id;
    const draft = exampleOf(ENDPOINTS.planTerm) as object;
    const planned = exampleOf(ENDPOINTS.planOutreach) as object;
    outreach = (await convener.post('/api/outreach-days').send(planned).expect(201)).body.id;
    drafts = [];
    for (const startTime of ['08:00', '10:00', '16:00', '18:00'])
      drafts.push(
        (
          await convener
            .post('/api/terms')
            .send({ ...draft, startTime })
            .expect(201)
        ).body.id,
      );
    const mine = await (await house.as('vaino.kokeilu')).get('/api/actions/mine').expect(200);
    inHand = mine.body[0].id;
    const pool = await convener.get('/api/pool').expect(200);
    const [expert] = pool.body.experts;
    const offered = { on: '2030-06-10', startLocal: '12:40', slots: 1 };
    const asked = { personId: expert.id, function: expert.function, ...offered };
    const opened = await convener.post('/api/pool').send(asked).expect(201);
    poolSlot = opened.body.slots[0].id;
    const all = await (await house.as(kerttu)).get('/api/actions?areaId=SATAKUNTA').expect(200);
    overseen = all.body.actions.find(({ id }: { id: string }) => id !== inHand).id;
  });

  const SENDINGS: Partial<Record<EndpointName, Sending>> = {
    signInAsPersona: {},
    requestSignInCode: {},
    redeemSignInCode: { refused: 'sign_in.code_wrong' },
    chooseLanguage: { as: vilja },
    checkText: { as: vilja },
    submitCase: { as: vilja },
    acceptCase: { as: kerttu, about: () => brought },
    returnCase: { as: kerttu, about: () => returned },
    redirectCase: { as: kerttu, about: () => 'C30', refused: 'case.wrong_state' },
    caseTrails: { as: 'uuno.kokeilu' },
    keepExample: { as: kerttu },
    writeService: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    checkService: { as: kerttu, about: () => 'SATAKUNTA' },
    noteMissingService: { as: vilja, about: () => 'C11' },
    mergeMissingService: { as: kerttu, about: () => needs[1], refused: 'request.invalid' },
    markJointProcurement: { as: kerttu, about: () => needs[0] },
    separateMissingService: {
      as: kerttu,
      about: () => needs[0],
      refused: 'state.changed_meanwhile',
    },
    confirmExample: { as: kerttu, about: () => example, refused: 'example.own' },
    answerDirect: { as: 'vaino.kokeilu', about: () => questions[0] },
    askBack: { as: 'vaino.kokeilu', about: () => questions[1] },
    replyDirect: { as: vilja, about: () => 'C11', refused: 'case.wrong_state' },
    settleDirect: { as: vilja, about: () => 'C11', refused: 'case.wrong_state' },
    resubmitCase: { as: vilja, about: () => returned },
    setUrgency: { as: vilja, about: () => 'C11' },
    giveFeedback: { as: 'onni.malli', about: () => 'C34' },
    arrangeAgenda: { as: kerttu, about: later, refused: 'case.wrong_state' },
    suggestAgenda: { as: kerttu, about: () => 'T-SAT-2026-05-25' },
    addLateCase: { as: kerttu, about: () => 'T-SAT-2026-05-18', refused: 'session.wrong_state' },
    setJoinLink: { as: kerttu, about: later },
    setSessionPlace: { as: kerttu, about: later },
    askMeeting: {
      as: kerttu,
      about: () => 'T-SAT-2026-06-22',
      refused: 'meeting.unavailable',
    },
    lockSession: { as: kerttu, about: () => 'T-SAT-2026-06-15' },
    unlockSession: { as: kerttu, about: () => 'T-SAT-2026-05-04' },
    rotateFeed: { as: vilja },
    setAliases: { as: kerttu },
    answerOwn: { as: kerttu, refused: 'state.changed_meanwhile' },
    moveSession: { as: kerttu, about: () => 'T-SAT-2026-06-22' },
    cancelSession: { as: kerttu, about: () => 'T-SAT-2026-06-29' },
    mailsOfMove: { as: kerttu, about: () => 'T-SAT-2026-05-25' },
    mailsOfCancel: { as: kerttu, about: () => 'T-SAT-2026-05-25' },
    removeGuest: { as: kerttu, about: () => 'T-SAT-2026-05-25' },
    resendMail: { as: kerttu, about: later, refused: 'access.not_found' },
    confirmAnswers: { as: kerttu, about: later, refused: 'answer.not_waiting' },
    dismissAnswer: { as: kerttu, about: later, refused: 'answer.not_waiting' },
    callBack: { as: kerttu, about: () => 'T-SAT-2026-03-02', refused: 'session.wrong_state' },
    logDirectReferral: { as: vilja },
    invitePerson: { as: 'pirkko.demo' },
    writeRoleCard: { as: kerttu, about: () => 'T-SAT-05' },
    markAction: { as: 'vaino.kokeilu', about: () => inHand },
    assignAction: { as: kerttu, about: () => overseen },
    changeAreaSettings: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    changeGuidance: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    endCriteria: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    chooseCounties: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    addDistrict: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    changeDistrict: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    addPlace: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    changePlace: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    setOpenings: { as: 'pirkko.demo', about: () => 'SATAKUNTA' },
    changeRoster: { as: kerttu, about: () => 'T-SAT' },
    foundTeam: { as: kerttu },
    switchRetention: { as: 'uuno.kokeilu' },
    stepClock: { as: vilja },
    previewTerm: { as: kerttu },
    planTerm: { as: kerttu },
    replanTerm: { as: kerttu, about: () => drafts[0] ?? '' },
    discardTerm: { as: kerttu, about: () => drafts[1] ?? '' },
    sendTerm: { as: kerttu, about: () => drafts[2] ?? '' },
    mailsOfPlan: { as: kerttu },
    mailsOfTermChange: { as: kerttu, about: () => 'T-SAT.term' },
    mailsOfTerm: { as: kerttu, about: () => drafts[3] ?? '' },
    cancelTerm: { as: kerttu, about: () => drafts[3] ?? '', refused: 'term.wrong_state' },
    mailsOfTermCancel: { as: kerttu, about: () => 'T-SAT.term' },
    previewTermChange: { as: kerttu, about: () => 'T-SAT.term' },
    changeTerm: { as: kerttu, about: () => 'T-SAT.term' },
    addSession: { as: kerttu },
    offerPoolTime: { as: kerttu },
    bookPoolSlot: { as: kerttu, about: () => poolSlot, refused: 'pool.outside_session' },
    addBreak: { as: kerttu, about: () => 'SATAKUNTA' },
    addSharedDay: { as: kerttu, about: () => 'SATAKUNTA' },
    removeSharedDay: { as: kerttu, about: () => 'SATAKUNTA' },
    planOutreach: { as: kerttu },
    changeOutreach: { as: kerttu, about: () => outreach },
    removeBreak: { as: kerttu, about: () => 'SATAKUNTA' },
  };

  it('is there for every operation that takes a body', () => {
    expect(Object.keys(SENDINGS).toSorted()).toEqual(withBody.map(([name]) => name).toSorted());
  });

  it.each(withBody)('is done, or only a state stands in its way (%s)', async (name, endpoint) => {
    const { as, about, refused } = SENDINGS[name] ?? {};
    const agent = as ? await house.as(as) : supertest.agent(house.url);
    const address = endpoint.path.replace(/:\w+/, about?.() ?? '');
    const asked = call(agent, endpoint, address);
    if (endpoint.ifMatch) asked.set('If-Match', '*');
    const answer = await asked.send(exampleOf(endpoint) as object);
    expect({ code: answer.body.code, status: answer.status }).toEqual(
      refused
        ? { code: refused, status: expect.any(Number) }
        : { code: undefined, status: endpoint.status },
    );
    requireFit(name, endpoint, answer);
  });
});

describe('what is read from the demonstration', () => {
  const READERS = [...Object.values(PERSONAS), 'hilja.esimerkki', 'otto.demo', 'sulo.nayte'];

  it.each(READERS)('is what the contract promises, no more and no less (%s)', async (persona) => {
    const agent = await house.as(persona);
    let read = 0;
    for (const [name, endpoint] of OPERATIONS.filter(([, { method }]) => method === 'GET'))
      for (const address of await addressesOf(agent, name, endpoint)) {
        const answer = await agent.get(address);
        requireFit(name, endpoint, answer);
        read += Number(answer.status === 200);
      }
    expect(read).toBeGreaterThan(5);
  });

  /** Everything of this kind that this person could have found. */
  async function addressesOf(agent: supertest.Agent, name: EndpointName, { path }: Endpoint) {
    if (path.startsWith('/api/areas/:id')) return AREAS.map((id) => path.replace(':id', id));
    if (BY_AREA.includes(name)) return AREAS.map((area) => `${path}?areaId=${area}`);
    if (name === 'flow' || name === 'questionFlow')
      return [path, ...AREAS.map((area) => `${path}?area=${area}`)];
    if (path.startsWith('/api/rosters/:id')) return TEAMS.map((id) => path.replace(':id', id));
    if (path.startsWith('/api/cases/:id')) return CASES.map((id) => path.replace(':id', id));
    if (path.startsWith('/api/sessions/:id')) return sessionsOf(agent, path);
    return path.includes(':') ? [] : [path];
  }

  async function sessionsOf(agent: supertest.Agent, path: string): Promise<string[]> {
    const { body }: { body: { sessions?: SessionCard[] } } = await agent.get('/api/sessions');
    return (body.sessions ?? []).slice(-30, -10).map(({ id }) => path.replace(':id', id));
  }
  const BY_AREA: EndpointName[] = [
    'roster',
    'queue',
    'askableFunctions',
    'listOrganisations',
    'listPlaces',
    'overseeActions',
    'directory',
    'serviceCatalogue',
    'missingServices',
  ];
  const AREAS = ['SATAKUNTA', 'KUOPIO', 'YLA_SAVO', 'KESKI_SAVO'];
  const TEAMS = ['T-SAT', 'T-KUO', 'T-YLA', 'T-KES'];
  const CASES = ['C01', 'C11', 'C24', 'C30', 'C33', 'C34', 'C35', 'C38', 'C39'];
});

/** An answer that was promised: of its schema when done, a problem of the described status otherwise. */
function requireFit(name: EndpointName, { answer, status }: Endpoint, given: supertest.Response) {
  if (given.status !== status) {
    expect(Problem.safeParse(JSON.parse(given.text)).error).toBeUndefined();
    expect(Object.keys(operationOf(name).responses)).toContain(String(given.status));
  } else if (status === 204) expect(given.text).toBe('');
  else
    expect({ name, error: answer.safeParse(given.body).error?.issues }).toEqual({
      name,
      error: undefined,
    });
}
