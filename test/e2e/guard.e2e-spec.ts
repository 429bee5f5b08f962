import { randomUUID } from 'node:crypto';
import { equip } from '@rukkanen/anonymity';
import { LIVE_MESSAGES, Problem, Role, type Endpoint } from '@rukkanen/contract';
import { MAY } from '@rukkanen/identity';
import supertest from 'supertest';
import { aDecision } from '../support/a-decision.js';
import { openHouse, type House } from '../support/house.js';
import { planted, writtenFields, type WrittenField } from '../support/human-texts.js';
import { call, exampleOf, nowhere, OPERATIONS } from '../support/operations.js';
import { PERSONAS } from '../support/personas.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';

/** Words with an identity code whose check character is right; invented. */
const CODE = '140375-927H';
const WORDS = `Asiakkaan tunnus on ${CODE}, ja asia etenee.`;
const SESSION = 'T-SAT-2026-05-04';

/**
 * Free strings that are no text about a client: names of teams, places, offices and staff that an administrator
 * gives, the name of a field, and the text of the check itself, which is stored nowhere.
 */
const NOT_ABOUT_CLIENTS =
  /^(?:checkText text|\w+ (?:command\.(?:decision\.)?)?acknowledgements\.0\.field|foundTeam name|invitePerson name|(?:add|change)(?:District|Place) (?:name|municipalities\.0)|changeGuidance guidance\.(?:dutyContacts\.0\.(?:name|hours)|domainHelp\.\w+\.\w+))$/;

type HttpField = readonly [place: string, endpoint: Endpoint, field: WrittenField];

const OVER_HTTP: HttpField[] = OPERATIONS.flatMap(([name, endpoint]) =>
  (endpoint.body ? writtenFields(endpoint.body) : []).map(
    (field) => [`${name} ${field.path.join('.')}`, endpoint, field] as const,
  ),
);
const LIVE_FIELDS = Object.entries(LIVE_MESSAGES).flatMap(([name, { message }]) =>
  writtenFields(message).map((field) => [`${name} ${field.path.join('.')}`, field] as const),
);

/** A good command of each kind that carries words; a new kind needs its own here. */
const COMMANDS: Readonly<Record<string, unknown>> = {
  decide: { type: 'decide', itemId: 'NOTHING', decision: aDecision() },
  giveView: { type: 'giveView', itemId: 'NOTHING', function: 'NURSE', text: 'x' },
};

let house: House;
let rows: Rows;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
});
afterAll(async () => {
  await rows.close();
  await house.close();
});
afterEach(() => equip(null));

const textsStored = async (): Promise<unknown> =>
  rows.ask('select count(*)::int as texts from case_texts');

/** Somebody whom the operation lets in. */
async function whoMay({ policy }: Endpoint): Promise<supertest.Agent> {
  const role = Role.options.find((one) => MAY[one].some((action) => action === policy));
  return house.as(PERSONAS[role ?? 'MANAGER']);
}

const address = (endpoint: Endpoint): string =>
  nowhere({
    ...endpoint,
    path: endpoint.path.replace('/cases/:id', '/cases/C11').replace('/sessions/:id', `/${SESSION}`),
  });

const send = async (endpoint: Endpoint, { path }: WrittenField, words: string) =>
  call(await whoMay(endpoint), endpoint, address(endpoint)).send(
    planted(exampleOf(endpoint), path, words) as object,
  );

const human = OVER_HTTP.filter(([, , field]) => field.human);

describe('every place where words can be written', () => {
  it('is marked in the contract as a text about a client, or is known not to be one', () => {
    const unmarked = [...OVER_HTTP.map(([place, , field]) => ({ place, field })), ...liveFields()]
      .filter(({ field }) => !field.human)
      .map(({ place }) => place);
    expect(unmarked.filter((place) => !NOT_ABOUT_CLIENTS.test(place))).toEqual([]);
  });

  const liveFields = () => LIVE_FIELDS.map(([place, field]) => ({ place, field }));

  it.each(human)('refuses an identity code and echoes nothing (%s)', async (_, endpoint, field) => {
    const before = await textsStored();
    const { status, body, text } = await send(endpoint, field, WORDS);
    expect([status, Problem.parse(body).code]).toEqual([422, 'case.identifies_person']);
    expect(text).toContain('"HETU"');
    expect(text).not.toContain(CODE.slice(0, 6));
    expect(await textsStored()).toEqual(before);
  });

  it.each(human)('stores nothing when the guard cannot run (%s)', async (_, endpoint, field) => {
    equip({
      classesOf: () => {
        throw new Error('the dictionary is broken');
      },
    });
    const before = await textsStored();
    const { status, body } = await send(endpoint, field, 'Sovimme Matin kanssa uuden ajan eilen.');
    expect([status, Problem.parse(body).code]).toEqual([503, 'text.guard_unavailable']);
    expect(await textsStored()).toEqual(before);
  });

  it.each(LIVE_FIELDS.filter(([, field]) => field.human))(
    'refuses it over the socket too (%s)',
    async (_, { path: [, ...inside], kinds }) => {
      const screen = await Screen.enter(house.url, await house.cookieOf('elli.nayte'), SESSION);
      const command = COMMANDS[kinds.at(-1) ?? ''];
      expect([kinds, command !== undefined]).toEqual([kinds, true]);
      const answer = await screen.ask('apply', {
        sessionId: SESSION,
        expectedSeq: screen.view.seq,
        commandId: randomUUID(),
        command: planted(command, inside, WORDS),
      });
      screen.close();
      expect(answer).toMatchObject({ ok: false, code: 'case.identifies_person' });
      expect(JSON.stringify(answer)).not.toContain(CODE.slice(0, 6));
    },
  );
});

describe('the check while writing', () => {
  const check = async (text: string) => {
    const agent = await house.as('vilja.kokeilu');
    return agent.post('/api/anonymity/check').send({ text, lang: 'fi' });
  };

  it('answers a hundred in a row, points into the text as it was sent, and says if it is degraded', async () => {
    const agent = await house.as('vilja.kokeilu');
    for (let n = 0; n < 100; n += 1) {
      const text = `😀 Vir\u00adta\u200bsen asia ${n}, tunnus ${CODE}`;
      const { status, body } = await agent.post('/api/anonymity/check').send({ text, lang: 'fi' });
      expect([status, body.degraded]).toEqual([200, true]);
      expect(body.findings).toContainEqual(
        expect.objectContaining({ start: text.length - 11, end: text.length, type: 'HETU' }),
      );
    }
  });

  it('takes four thousand characters and not one more', async () => {
    expect((await check('a'.repeat(4_000))).status).toBe(200);
    expect((await check('a'.repeat(4_001))).status).toBe(400);
  });

  it('answers a hundred findings at once', async () => {
    const { body } = await check(`${CODE} on tunnus. `.repeat(100));
    expect(body.findings).toHaveLength(100);
  });

  it('is not degraded with a dictionary', async () => {
    equip({ classesOf: () => new Set(['common'] as const) });
    expect((await check('Asia etenee.')).body).toEqual({ findings: [], degraded: false });
  });
});
