import { begin, replay, type AgendaFacts } from '@rukkanen/agenda';
import type { LiveEvent } from '@rukkanen/contract';
import { aDatabaseWith, type LoadedDatabase } from '@testing/dataset';
import { Convening } from '@rukkanen/invitations';
import { Texts } from '@rukkanen/texts';
import { Transactions } from '@rukkanen/persistence';
import { anActor } from '@testing/identity';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';

let demo: Dataset;
let database: LoadedDatabase;
beforeAll(async () => {
  demo = await demoDataset();
  database = await aDatabaseWith(demo);
});
afterAll(() => database.close());

const count = async (sql: string): Promise<number> =>
  Number((await database.rows<{ count: string }>(`select count(*) from ${sql}`))[0]?.count);
const groups = async (sql: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await database.rows<{ key: string; n: string }>(sql)).map(({ key, n }) => [key, Number(n)]),
  );

describe('a loaded demo', () => {
  it('has everything of the file', async () => {
    const counted = {
      people: await count('users'),
      seats: await count('seats'),
      sessions: await count('sessions'),
      cases: await count('cases'),
      direct: await count('direct_referrals'),
      areas: await count('areas'),
      places: await count('places'),
      absences: await count('absences'),
      services: await count('services'),
      outcomes: await count('outcome_tables'),
    };
    expect(counted).toEqual({
      people: 95,
      seats: 37,
      sessions: 71,
      cases: 40,
      direct: 14,
      areas: 4,
      places: 17,
      absences: 4,
      services: 20,
      outcomes: 9,
    });
  });

  it('speaks of states in the words of the product', async () => {
    expect(await groups('select state as key, count(*) as n from cases group by 1')).toEqual({
      closed: 29,
      scheduled: 7,
      decided: 3,
      needs_information: 1,
    });
    expect(await groups('select state as key, count(*) as n from sessions group by 1')).toEqual({
      closed: 43,
      cancelled: 2,
      locked: 2,
      open: 24,
    });
  });

  it('keeps a script for a decision nowhere', async () => {
    expect(await count('decisions')).toBe(33);
    expect(await count('feedbacks')).toBe(33);
    expect(await count(`case_texts where case_id = 'C11' and field = 'grounds'`)).toBe(0);
  });

  it('stores its texts as ciphertext, and a reader gets them back', async () => {
    const [first] = demo.cases;
    const areas = demo.areas.map(({ id }) => id);
    const read = await database
      .get(Transactions)
      .inAreas(areas, (tx) =>
        database.get(Texts).readVersion(tx, anActor({ userId: 'onni.malli', areas }), 'C01', 1),
      );
    expect(read.get('narrative')).toBe(first?.narrative);
    expect(JSON.parse(read.get('servicesTried') ?? '')).toEqual([
      { service: 'työpaja', result: 'ei aloittanut' },
    ]);
    expect(read.get('grounds')).toBe(first?.outcome?.groundsAndDecision);
    const sealed = await database.rows<{ sealed: Buffer }>('select sealed from case_texts');
    const words = demo.cases.map(({ question }) => question ?? '?');
    const stored = Buffer.concat(sealed.map((row) => row.sealed)).toString('utf8');
    expect(words.filter((word) => stored.includes(word))).toEqual([]);
  });

  it('sends nothing: its invitations stand as sent, and no job waits', async () => {
    expect(await groups('select state as key, count(*) as n from invitations group by 1')).toEqual({
      sent: expect.any(Number),
    });
    expect(await count(`mails where state <> 'sent'`)).toBe(0);
    expect(
      await count(
        'invitations i where not exists (select 1 from mails m where m.invitation_id = i.id)',
      ),
    ).toBe(0);
  });

  it('asks everybody to their own window where the agenda is locked', async () => {
    const windows = await database.rows<{ user_id: string; part: string; minutes: number }>(
      `select user_id, part, extract(epoch from ends_at - starts_at)::int / 60 as minutes
       from invitations where session_id = 'T-KUO-2026-05-04' order by minutes desc, user_id`,
    );
    const convener = windows.filter(({ part }) => part === 'CONVENER');
    expect(convener).toEqual([expect.objectContaining({ minutes: 90 })]);
    expect(
      windows
        .filter(({ part }) => part === 'BRINGER')
        .map(({ user_id }) => user_id)
        .sort(),
    ).toEqual(['antero.demo', 'heikki.malli']);
    expect(windows.every(({ part, minutes }) => part === 'CONVENER' || minutes <= 40)).toBe(true);
  });

  it('leaves a convener of a locked session with no mail to send', async () => {
    for (const [session, area] of [
      ['T-KUO-2026-05-04', 'KUOPIO'],
      ['T-SAT-2026-05-04', 'SATAKUNTA'],
    ] as const) {
      const convener = anActor({ role: 'CONVENER', areas: [area] });
      const { mails, items } = await database.get(Convening).board(convener, session);
      expect(mails).toEqual([]);
      expect(items.length).toBeGreaterThan(1);
    }
  });

  it('has a log of each held session that leads to the states stored beside it', async () => {
    const sessions = await database.rows<{ id: string; state: string; seq: number }>(
      'select id, state, seq from sessions',
    );
    const items = await database.rows<{ id: string; session_id: string; state: string }>(
      'select id, session_id, state from agenda_items',
    );
    const lines = await database.rows<{
      session_id: string;
      seq: number;
      at: Date;
      event: LiveEvent;
    }>('select session_id, seq, at, event from session_events order by session_id, seq');
    const stored = sessions.map(({ id, state, seq }) => [
      id,
      state,
      seq,
      items.filter((item) => item.session_id === id).map((item) => item.state),
    ]);
    const told = sessions.map(({ id, state }) => {
      const own = lines.filter((line) => line.session_id === id);
      const facts = factsOf(
        id,
        state,
        items.filter((item) => item.session_id === id),
      );
      const live =
        own.length > 0
          ? replay(
              facts,
              own.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
            )
          : begin(facts);
      return [id, live.state, live.seq, live.items.map((item) => item.state)];
    });
    expect(told).toEqual(stored);
    expect(new Set(lines.map((line) => line.session_id)).size).toBe(43);
  });

  it('has events of each case up to its revision, in the order of time', async () => {
    const late = await count(
      `case_events e join cases c on c.id = e.case_id where e.revision > c.revision`,
    );
    const last = await count(`cases c where not exists (
      select 1 from case_events e where e.case_id = c.id and e.revision = c.revision)`);
    const unordered = await count(`case_events e join case_events f
      on f.case_id = e.case_id and f.revision = e.revision + 1 and f.at < e.at`);
    expect([late, last, unordered]).toEqual([0, 0, 0]);
  });
});

const factsOf = (
  sessionId: string,
  state: string,
  items: readonly { id: string; state: string }[],
): AgendaFacts => ({
  sessionId,
  mode: 'NETWORK',
  state: state as AgendaFacts['state'],
  startsAt: '',
  endsAt: '',
  openingMinutes: 5,
  quorum: 'soft',
  quorumRules: [],
  items: items.map(({ id, state: own }, index) => ({
    id,
    caseId: '',
    codeWord: '',
    ageBand: '18-22',
    serviceLanguage: 'fi',
    functions: [],
    bringer: { personId: '', function: 'NURSE' },
    position: index + 1,
    plannedMinutes: 20,
    state: own as AgendaFacts['items'][number]['state'],
  })),
});
