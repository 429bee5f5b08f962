import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Measure } from '../measure.js';
import { atLeast, beside, percentile } from '../row.js';
import type { Bench } from '../support/bench.js';
import { perSecond } from '../support/load.js';

const COUNT = 200;
const HANDS = 8;
const ROUNDS = 3;
const PERSONA = 'vilja.kokeilu';

const CASE = {
  areaId: 'SATAKUNTA',
  question: 'Mistä aloitetaan, kun hoivavastuu ja kipu vievät voimat työnhaulta?',
  agreement: { agreedOn: '2026-01-12', channel: 'PHONE' },
  scores: {
    dailyAffairs: 2,
    serviceAttendance: 1,
    housing: 1,
    employment: 3,
    finances: 3,
    health: 3,
    socialRelations: null,
  },
  ageBand: '45-54',
  serviceLanguage: 'fi',
  interpreter: false,
  tags: ['HEALTH'],
  functions: ['EMPLOYMENT_EXPERT', 'NURSE'],
  servicesTried: [],
  referralSource: 'OWN_WORK',
  narrative: 'Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut. Haluaa palata töihin.',
  acknowledgements: [],
};

/**
 * Submitting a case against the same statements sent straight through pg: what the edge, the guard,
 * the encryption and the framework cost together. Both in turn, the median ratio counts.
 */
export const submit: Measure = {
  name: 'case.submit.ratio',
  async run(bench) {
    const [post, statements, end] = await both(bench);
    const [posts, bares]: number[][] = [[], []];
    await perSecond(40, HANDS, post);
    await perSecond(40, HANDS, statements);
    for (let round = 0; round < ROUNDS; round++) {
      posts?.push(await perSecond(COUNT, HANDS, post));
      bares?.push(await perSecond(COUNT, HANDS, statements));
    }
    await end();
    const ratios = (posts ?? []).map((one, n) => one / (bares?.[n] ?? Number.NaN));
    return [
      atLeast('case.submit.ratio', percentile(ratios, 0.5), 'ratio', 0.4),
      beside('case.submit.post_per_s', percentile(posts ?? [], 0.5), '1/s'),
      beside('case.submit.sql_per_s', percentile(bares ?? [], 0.5), '1/s'),
    ];
  },
};

type Work = () => Promise<void>;

async function both(bench: Bench): Promise<[Work, Work, () => Promise<void>]> {
  const address = await bench.address();
  const Cookie = await bench.cookieOf(PERSONA);
  const pool = bench.pool('DATABASE_URL', HANDS);
  const vault = bench.pool('KEYS_DATABASE_URL', 5);
  const post = async () => {
    const answer = await fetch(`${address}/api/cases`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie },
      body: JSON.stringify(CASE),
    });
    if (answer.status !== 201) throw new Error(`POST /api/cases answered ${answer.status}`);
    await answer.arrayBuffer();
  };
  const token = createHash('sha256')
    .update(Cookie.split('=')[1] ?? '')
    .digest();
  const statements = () => sameStatements(pool, vault, token);
  return [post, statements, async () => void (await Promise.all([pool.end(), vault.end()]))];
}

type Pool = ReturnType<Bench['pool']>;

/** What a submission does to the databases, statement by statement, with texts already sealed. */
async function sameStatements(pool: Pool, vault: Pool, token: Buffer): Promise<void> {
  const [id, keyId, now] = [randomUUID(), randomUUID(), new Date()];
  await pool.query(
    `select u.id, g.role, g.area_id from auth_sessions s join users u on u.id = s.user_id
     left join user_grants g on g.user_id = u.id where s.token_hash = $1 and s.expires_at > now()`,
    [token],
  );
  await vault.query('insert into case_keys (key_id, ring_key, wrapped) values ($1, $2, $3)', [
    keyId,
    'k1',
    randomBytes(60),
  ]);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.areas', 'SATAKUNTA', true)`);
    await client.query('select id from teams where area_id = $1 order by id limit 1', [
      'SATAKUNTA',
    ]);
    await client.query(INSERT_CASE, [id, `Bench-${id}`, keyId, now]);
    await client.query('insert into case_bringers values ($1, $2, $3)', [id, 'SATAKUNTA', PERSONA]);
    await client.query(INSERT_VERSION, [id, JSON.stringify(CASE.scores), now]);
    await client.query(INSERT_TEXTS, [
      id,
      [randomUUID(), randomUUID(), randomUUID()],
      ['question', 'narrative', 'servicesTried'],
      [randomBytes(100), randomBytes(120), randomBytes(40)],
    ]);
    await client.query(INSERT_EVENT, [id, PERSONA, now]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

const INSERT_CASE = `
insert into cases (id, area_id, team_id, code_word, state, version, revision, key_id, age_band,
  service_language, interpreter, presenter_function, submitted_on, submitted_at, agreed_on)
values ($1, 'SATAKUNTA', 'T-SAT', $2, 'submitted', 1, 1, $3, '45-54', 'fi', false,
  'EMPLOYMENT_EXPERT', current_date, $4, current_date)
on conflict do nothing returning id`;
const INSERT_VERSION = `
insert into case_versions (case_id, version, area_id, scores, tags, functions, guard_version, submitted_at)
values ($1, 1, 'SATAKUNTA', $2::jsonb, '{HEALTH}', '{NURSE}', 'bench', $3)`;
const INSERT_TEXTS = `
insert into case_texts (id, area_id, case_id, version, field, sealed)
select r.id, 'SATAKUNTA', $1, 1, r.field, r.sealed
from unnest($2::uuid[], $3::text[], $4::bytea[]) as r (id, field, sealed)`;
const INSERT_EVENT = `
insert into case_events (case_id, revision, area_id, type, codes, actor_id, at)
values ($1, 1, 'SATAKUNTA', 'submitted', '{}', $2, $3)`;
