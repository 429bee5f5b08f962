import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENDPOINTS, type Endpoint } from '@rukkanen/contract';
import { MailServer, partOf, readMessage } from '@testing/invitations';
import { ApiSettings, readApiConfig } from '../../apps/api/src/config.js';
import { readWorkerConfig, WorkerSettings } from '../../apps/worker/src/config.js';
import { openGround, type Ground } from '../support/house.js';
import { nowhere } from '../support/operations.js';
import { Rows } from '../support/rows.js';
import { Start } from '../support/start.js';
import { until } from '../support/until.js';

const ADMIN = 'pekka.paakayttaja@county.example';
const SECRET = 'hunter2';

let ground: Ground;
let mail: MailServer;
let env: NodeJS.ProcessEnv;
let rows: Rows;
let start: Start;
let url: string;
const putAway: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  ground = await openGround({ demo: false });
  putAway.push(() => ground.clear());
  mail = await MailServer.open();
  putAway.push(() => mail.close());
  const { DEMO: _demo, PORT: _port, ...settings } = ground.env;
  env = { ...settings, SMTP_URL: mail.url, PUBLIC_URL: 'https://x.example' };
  await operate('dataset', 'load', surroundings(), '--no-shift');
  await operate('admin', 'create', ADMIN);
  rows = await Rows.open(ground.database.ownerUrl);
  putAway.push(() => rows.close());
  start = new Start(ground.dataDir, { env });
  putAway.push(() => start.kill('SIGTERM'));
  url = await start.ready();
}, 60_000);
afterAll(async () => {
  for (const put of putAway.reverse()) await put();
});

/** What an installation begins with: an area and its organisation, and nobody yet. */
function surroundings(): string {
  const file = path.join(ground.dataDir, 'surroundings.json');
  const name = { fi: 'Harjoitusalue', sv: 'Övningsområdet', en: 'Practice area' };
  const nothing = { people: [], teams: [], roster: [], sessions: [], cases: [] };
  const dataset = {
    meta: {
      demoNow: '2026-11-23T08:30:00+02:00',
      timezone: 'Europe/Helsinki',
      term: { from: '2026-08-01', to: '2026-12-31' },
    },
    areas: [
      {
        id: 'PRACTICE',
        name,
        wellbeingCounties: ['WSC'],
        consultationMode: 'NETWORK',
        languages: ['fi'],
        municipalities: [],
      },
    ],
    organisations: [
      { id: 'WSC', type: 'WELLBEING_SERVICES_COUNTY', fi: 'Harjoituksen hyvinvointialue' },
    ],
    ...nothing,
    directReferrals: [],
  };
  writeFileSync(file, JSON.stringify(dataset));
  return file;
}

/** An operator's command, as npm runs it. */
async function operate(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['apps/launcher/operate.mjs', ...args], {
    env: { ...process.env, DEMO: '', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
}

/** A browser behind the proxy that ends TLS: it keeps what is Secure. */
class Browser {
  readonly cookies = new Map<string, string>();

  async send(method: string, address: string, body?: unknown) {
    const answer = await fetch(url + address, {
      method,
      headers: {
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const text = await answer.text();
    const { status, headers } = answer;
    return { status, headers, body: text.startsWith('{') ? JSON.parse(text) : text };
  }

  /** Asks for a code and reads it in the mail. */
  async codeFor(email: string): Promise<string> {
    const before = mail.received.length;
    expect((await this.send('POST', '/api/auth/sign-in', { email })).status).toBe(200);
    await until(() => mail.received.length > before, 'the mail with the code');
    const newest = mail.received.at(-1) ?? Buffer.of();
    expect(readMessage(newest).headers.get('to')).toBe(email);
    return /\b\d{8}\b/.exec(partOf(newest, 'text/plain').body.toString())?.[0] ?? '';
  }

  redeem(email: string, code: string) {
    return this.send('POST', '/api/auth/sign-in/code', { email, code });
  }

  async signedIn(email: string): Promise<this> {
    expect((await this.redeem(email, await this.codeFor(email))).status).toBe(200);
    return this;
  }
}

describe('a setting', () => {
  const WRONG: Readonly<Record<string, string>> = {
    DATABASE_URL: `mysql://root:${SECRET}@127.0.0.1/x`,
    KEYS_DATABASE_URL: SECRET,
    KEY_RING: SECRET,
    KEY_RING_FILE: `/no/${SECRET}`,
    PORT: SECRET,
    PUBLIC_URL: `ftp://${SECRET}`,
    TRUSTED_PROXIES: SECRET,
    DATABASE_POOL: SECRET,
    K_ANONYMITY: '4',
    LIVE_EVENTS_PER_SECOND: '0',
    LIVE_SOCKETS_PER_USER: SECRET,
    SMTP_URL: SECRET,
    MAIL_FROM: SECRET,
    INBOUND_TOKEN: 'too-short',
    IMAP_URL: `imap://rukkanen:${SECRET}@mail.example`,
    INBOUND_SMTP_PORT: SECRET,
    INBOUND_LMTP_PORT: SECRET,
    DEMO: SECRET,
    DEMO_PUBLIC: SECRET,
    MAIL_COLLECT_SECONDS: SECRET,
    WEB_ROOT: SECRET,
    GRAPH_TENANT: SECRET,
    GRAPH_CLIENT_ID: SECRET,
    GRAPH_CLIENT_SECRET_FILE: `/no/${SECRET}`,
    GRAPH_ORGANIZER: SECRET,
    GRAPH_URL: `http://${SECRET}.example`,
    GRAPH_LOGIN_URL: `http://${SECRET}.example`,
  };
  /** Any text is a host, a folder, a list of hosts or a secret. */
  const FREE = [
    'HOST',
    'JOIN_LINK_HOSTS',
    'GRAPH_CLIENT_SECRET',
    'DATA_DIR',
    'VOIKKO_DICTIONARY',
    'MAIL_AUTHSERV_ID',
    'IMAP_DONE_FOLDER',
    'INBOUND_HOST',
  ];
  const NEEDED = ['DATABASE_URL', 'KEYS_DATABASE_URL', 'KEY_RING', 'SMTP_URL'];
  const said = (read: (given: NodeJS.ProcessEnv) => unknown, change: NodeJS.ProcessEnv) => {
    try {
      return read({ ...env, ...change });
    } catch (trouble) {
      return trouble instanceof Error ? trouble.message : trouble;
    }
  };

  it.each([
    ['API', ApiSettings, readApiConfig],
    ['worker', WorkerSettings, readWorkerConfig],
  ] as const)('that is wrong stops the %s by its name, whichever it is', (_, schema, read) => {
    const names = Object.keys(schema.shape).filter((name) => !FREE.includes(name));
    for (const name of names) {
      const change = { [name]: WRONG[name], ...(name === 'KEY_RING_FILE' && { KEY_RING: '' }) };
      expect(said(read, change)).toBe(`Wrong or missing setting: ${name}`);
    }
    for (const name of NEEDED)
      expect(said(read, { [name]: '' })).toBe(`Wrong or missing setting: ${name}`);
  });

  it('that is wrong ends npm start with its name and never with its content', async () => {
    const keys = new URL(env['KEYS_DATABASE_URL'] ?? '');
    keys.password = SECRET;
    const change = { KEYS_DATABASE_URL: keys.href, OWNER_DATABASE_URL: '' };
    const wrong = new Start(ground.dataDir, { env: { ...env, ...change } });
    expect(await wrong.end()).toBe(1);
    expect(wrong.said).toContain('Wrong or missing setting: KEYS_DATABASE_URL');
    expect(wrong.said).not.toContain(SECRET);
  }, 20_000);
});

describe('a product in production', () => {
  it('has no demonstration: nobody to pick, no clock, no mail to look at', async () => {
    const demo = Object.values<Endpoint>(ENDPOINTS).filter(({ demoOnly }) => demoOnly);
    expect(demo.length).toBeGreaterThan(4);
    const admin = await new Browser().signedIn(ADMIN);
    for (const endpoint of demo) {
      const { status, body } = await admin.send(endpoint.method, nowhere(endpoint));
      expect([endpoint.path, status, body.code]).toEqual([endpoint.path, 404, 'access.not_found']);
    }
    expect((await admin.send('GET', '/api/me')).body.demo).toBe(false);
  });

  it('binds its cookies to the host, and the browser to TLS', async () => {
    const browser = new Browser();
    const asked = await browser.send('POST', '/api/auth/sign-in', { email: 'nobody@x.example' });
    expect(asked.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-rukkanen-browser=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(asked.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    const { headers } = await browser.redeem(ADMIN, await browser.codeFor(ADMIN));
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-rukkanen=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('deletes texts when their time has come, for nobody could switch that on', async () => {
    const asked = `select value from product_settings where key = 'retention.paused'`;
    expect(await rows.ask(asked)).toEqual([{ value: false }]);
  });

  it('lives in the real time, whatever moment its data set was made for', async () => {
    const admin = await new Browser().signedIn(ADMIN);
    const { now } = (await admin.send('GET', '/api/me')).body;
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(10_000);
  });
});

describe('the first person', () => {
  const WRONG = { status: 422, body: { code: 'sign_in.code_wrong' } };

  it('comes in by a code once, and only in the browser that asked', async () => {
    const browser = new Browser();
    const code = await browser.codeFor(ADMIN);
    expect(await new Browser().redeem(ADMIN, code)).toMatchObject(WRONG);
    const other = String((Number(code) + 1) % 100_000_000).padStart(8, '0');
    expect(await browser.redeem(ADMIN, other)).toMatchObject(WRONG);
    const kept = browser.cookies.get('__Host-rukkanen-browser') ?? '';
    expect((await browser.redeem(ADMIN, code)).status).toBe(200);
    const again = new Browser();
    again.cookies.set('__Host-rukkanen-browser', kept);
    expect(await again.redeem(ADMIN, code)).toMatchObject(WRONG);
  });

  it('does not come in by a code that has become too old', async () => {
    const browser = new Browser();
    const code = await browser.codeFor(ADMIN);
    await rows.ask(`update sign_in_codes set expires_at = now() where redeemed_at is null`);
    expect(await browser.redeem(ADMIN, code)).toMatchObject(WRONG);
  });

  it('invites another, who signs in and holds what was given', async () => {
    const admin = await new Browser().signedIn(ADMIN);
    const email = 'kaisa.kutsuttu@county.example';
    const invited = await admin.send('POST', '/api/people', {
      name: 'Kaisa Kutsuttu',
      email,
      language: 'sv',
      organisationId: 'WSC',
      roles: [{ role: 'CONVENER', areas: ['PRACTICE'] }],
    });
    expect(invited.status).toBe(201);
    const kaisa = await new Browser().signedIn(email);
    expect((await kaisa.send('GET', '/api/me')).body).toMatchObject({
      user: { name: 'Kaisa Kutsuttu', language: 'sv' },
      roles: [{ role: 'CONVENER', areas: ['PRACTICE'] }],
    });
    expect((await kaisa.send('GET', '/api/people')).status).toBe(403);
  });

  it('is asked to wait after too many tries, and told how long', async () => {
    const ask = () => new Browser().send('POST', '/api/auth/sign-in', { email: ADMIN });
    const tries = await Promise.all(Array.from({ length: 11 }, ask));
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers, body } of refused) {
      expect(body.code).toBe('request.too_many');
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});
