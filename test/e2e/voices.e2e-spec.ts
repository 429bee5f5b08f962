import type { FunctionKey, LiveCommand } from '@rukkanen/contract';
import { openHouse, signIn, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const SESSION = 'T-SAT-2026-05-04';
const OWN: FunctionKey = 'NURSE';
const LINE = 'Terveydentila kannattaa selvittää ennen työkokeilua.';

let house: House;
let rows: Rows;
let convener: Screen;
let nurse: Screen;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
  const kerttu = await house.as('kerttu.nayte');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  [convener, nurse] = (await Promise.all(
    ['kerttu.nayte', 'vaino.kokeilu'].map(async (persona) =>
      Screen.enter(house.url, await signIn(house.url, persona), SESSION),
    ),
  )) as [Screen, Screen];
});
afterAll(async () => {
  convener.close();
  nurse.close();
  await rows.close();
  await house.close();
});

const answers = { Q1: 'no', Q2: 'unsure', Q3: 'yes', Q4: 'yes', Q5: null } as const;
const gives = (itemId: string): LiveCommand => ({
  type: 'giveAnswers',
  itemId,
  function: OWN,
  answers,
});
const heardBy = ({ view }: Screen, itemId: string) =>
  view.items.find(({ id }) => id === itemId)?.voices;

// One meeting, in the order in which it happens.
describe('the voices of a case', () => {
  let itemId: string;
  const aheadFor = async (persona: string): Promise<unknown> => {
    const seen = await (await house.as(persona)).get('/api/cases/C30').expect(200);
    return seen.body.ahead;
  };

  it('are asked for on the case itself, of those who speak in a function of their own', async () => {
    expect(await aheadFor('vaino.kokeilu')).toMatchObject({ sessionId: SESSION });
    expect(await aheadFor('kerttu.nayte')).toBeNull();
  });

  it('may be heard before the meeting, in silence: not even the convener is sent an answer', async () => {
    itemId = nurse.itemOf('C30');
    await nurse.do(gives(itemId));
    await convener.sees(nurse.view.seq);
    expect(heardBy(convener, itemId)?.answers).toEqual([
      { function: OWN, given: null, late: false },
    ]);
    expect(JSON.stringify([convener.received, nurse.received])).not.toContain('"unsure"');
  });

  it('do not wait for the log: what others do at the same moment breaks no silence', async () => {
    await convener.do({ type: 'startSession' });
    await convener.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
    const late = await nurse.apply(gives(itemId), { expectedSeq: 0 });
    expect(late).toMatchObject({ ok: true });
    expect(await aheadFor('vaino.kokeilu')).toBeNull();
  });

  it('are revealed together, and to a screen that comes later too', async () => {
    await convener.sees((await nurse.since(0)).ok ? nurse.view.seq : 0);
    await until(async () => {
      const answer = await convener.apply({ type: 'revealAnswers', itemId });
      if (!answer.ok) await convener.mend();
      return answer.ok;
    }, 'the answers revealed');
    await until(() => heardBy(nurse, itemId)?.revealedAt !== null, 'the answers on the screen');
    expect(heardBy(nurse, itemId)?.answers).toEqual([
      { function: OWN, given: answers, late: false },
    ]);
    const joined = await Screen.enter(house.url, await signIn(house.url, 'vaino.kokeilu'), SESSION);
    expect(joined.view).toEqual(nurse.view);
    joined.close();
  });

  it('write one line each, which is read by nobody until its turn, and only as ciphertext kept', async () => {
    const ids = () => Object.values(convener.view.texts);
    await nurse.do({
      type: 'giveView',
      itemId,
      function: OWN,
      text: LINE,
      acknowledgements: [],
    });
    await convener.sees(nurse.view.seq);
    expect(ids()).not.toContain(LINE);
    await convener.do({ type: 'showView', itemId, function: OWN });
    expect(ids()).toContain(LINE);
    await nurse.sees(convener.view.seq);
    expect(heardBy(nurse, itemId)).toMatchObject({ turn: OWN });
    const log = JSON.stringify(
      await rows.ask('select event from session_events where session_id = $1', [SESSION]),
    );
    expect(log).toContain('viewShown');
    expect(log).not.toContain('Terveydentila');
    expect(
      await rows.ask(
        `select count(*)::int as kept from case_texts where case_id = 'C30' and field = 'myView'`,
      ),
    ).toEqual([{ kept: 1 }]);
  });

  it('are nobody else’s: another function, another’s case and the convener are refused', async () => {
    const refused = async (screen: Screen, command: LiveCommand) =>
      expect(await screen.apply(command)).toMatchObject({ ok: false });
    await refused(nurse, { ...gives(itemId), function: 'KELA_EXPERT' } as LiveCommand);
    await refused(convener, gives(itemId));
    await refused(nurse, { type: 'revealAnswers', itemId });
    const hidden = nurse.view.items.find(({ case: own }) => own === null);
    if (hidden) await refused(nurse, gives(hidden.id));
    expect(heardBy(convener, itemId)?.answers).toHaveLength(1);
  });
});
