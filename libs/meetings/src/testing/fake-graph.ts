import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import type { GraphSettings } from '../graph/graph-settings.js';
import { CreateOrGet, SignIn, Update } from './graph-words.js';

export type GraphMeeting = z.infer<typeof CreateOrGet> &
  Partial<z.infer<typeof Update>> & { readonly id: string; readonly joinWebUrl: string };

/** What it does instead of an answer: a status with headers, or the work and then a broken connection. */
type Fault = { status: number; retryAfter?: string } | 'broken off' | 'never answered';

interface Answer {
  readonly status: number;
  readonly body?: object;
}

const TENANT = '0f6ee1a4-1111-4222-8333-444455556666';
const CLIENT = '1f6ee1a4-1111-4222-8333-444455556666';
const ORGANIZER = '2f6ee1a4-1111-4222-8333-444455556666';
const MEETINGS = `/v1.0/users/${ORGANIZER}/onlineMeetings`;

/**
 * Microsoft Graph as far as its documentation says what it does, over real HTTP: one meeting an external
 * id, tokens that end, strict bodies, throttling. What is not as documented is answered 400 and kept
 * among the complaints.
 */
export class FakeGraph {
  readonly secret = 'graph~secret-of-tests';
  readonly meetings = new Map<string, GraphMeeting>();
  /** Method and path after the organiser, as they came. */
  readonly asked: string[] = [];
  readonly complaints: string[] = [];
  tokens = 0;
  tokenSeconds = 3_600;
  joinHost = 'teams.microsoft.com';
  readonly #faults: Fault[] = [];
  #known = new Set<string>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async open(): Promise<FakeGraph> {
    const opened = new FakeGraph();
    opened.#server.listen(0, '127.0.0.1');
    await once(opened.#server, 'listening');
    return opened;
  }

  get settings(): GraphSettings {
    const { port } = this.#server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/v1.0`;
    const loginUrl = `http://127.0.0.1:${port}`;
    const clientSecret = this.secret;
    return { tenant: TENANT, clientId: CLIENT, clientSecret, organizer: ORGANIZER, url, loginUrl };
  }

  /** The same as settings of a process. */
  get env(): NodeJS.ProcessEnv {
    const { tenant, clientId, clientSecret, organizer, url, loginUrl } = this.settings;
    return {
      GRAPH_TENANT: tenant,
      GRAPH_CLIENT_ID: clientId,
      GRAPH_CLIENT_SECRET: clientSecret,
      GRAPH_ORGANIZER: organizer,
      GRAPH_URL: url,
      GRAPH_LOGIN_URL: loginUrl,
    };
  }

  /** What happens to the next requests about meetings, one each. */
  fail(...faults: Fault[]): void {
    this.#faults.push(...faults);
  }

  /** Every token given out so far counts no more. */
  revoke(): void {
    this.#known = new Set();
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = request.url ?? '';
    if (path === `/${TENANT}/oauth2/v2.0/token`) return send(response, this.#signIn(request, body));
    this.asked.push(`${request.method} ${path.replace(MEETINGS, '')}`);
    const fault = this.#faults.shift();
    if (fault === 'never answered') return;
    if (typeof fault === 'object') {
      if (fault.retryAfter) response.setHeader('Retry-After', fault.retryAfter);
      return send(response, { status: fault.status, body: problem('fault') });
    }
    const answer = this.#answer(request, path, body);
    if (fault === 'broken off') return void response.destroy();
    send(response, answer);
  }

  #signIn({ method, headers }: IncomingMessage, body: string): Answer {
    const form = SignIn.safeParse(Object.fromEntries(new URLSearchParams(body)));
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    if (method !== 'POST' || !isForm || !form.success) return this.#complain('sign-in');
    const { client_id: client, client_secret: secret } = form.data;
    if (client !== CLIENT || secret !== this.secret)
      return { status: 401, body: { error: 'invalid_client' } };
    this.tokens += 1;
    const token = `token-${randomUUID()}`;
    this.#known.add(token);
    const life = { expires_in: this.tokenSeconds, ext_expires_in: this.tokenSeconds };
    return { status: 200, body: { token_type: 'Bearer', access_token: token, ...life } };
  }

  #answer({ method, headers }: IncomingMessage, path: string, body: string): Answer {
    const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
    if (!this.#known.has(token))
      return { status: 401, body: problem('InvalidAuthenticationToken') };
    if (!path.startsWith(`${MEETINGS}/`)) return this.#complain(`path ${path}`);
    const id = decodeURIComponent(path.slice(MEETINGS.length + 1));
    if (method === 'DELETE' && body === '') return this.#remove(id);
    if (headers['content-type'] !== 'application/json') return this.#complain('content type');
    if (method === 'POST' && id === 'createOrGet') return this.#createOrGet(JSON.parse(body));
    if (method === 'PATCH') return this.#update(id, JSON.parse(body));
    return this.#complain(`${method} ${path}`);
  }

  #createOrGet(body: unknown): Answer {
    const sent = CreateOrGet.safeParse(body);
    if (!sent.success) return this.#complain(sent.error.message);
    const known = [...this.meetings.values()].find(
      ({ externalId }) => externalId === sent.data.externalId,
    );
    if (known) return { status: 200, body: known };
    const id = `MSo1+N2/${randomUUID()}*0**MTk6==`;
    const joinWebUrl = `https://${this.joinHost}/l/meetup-join/19%3ameeting_${randomUUID()}%40thread.v2/0?context=%7b%22Tid%22%3a%22${TENANT}%22%7d`;
    const meeting = { ...sent.data, id, joinWebUrl };
    this.meetings.set(id, meeting);
    return { status: 201, body: meeting };
  }

  #update(id: string, body: unknown): Answer {
    const sent = Update.safeParse(body);
    if (!sent.success) return this.#complain(sent.error.message);
    const known = this.meetings.get(id);
    if (!known) return { status: 404, body: problem('NotFound') };
    const changed = { ...known, ...sent.data };
    this.meetings.set(id, changed);
    return { status: 200, body: changed };
  }

  #remove(id: string): Answer {
    return this.meetings.delete(id) ? { status: 204 } : { status: 404, body: problem('NotFound') };
  }

  #complain(about: string): Answer {
    this.complaints.push(about);
    return { status: 400, body: problem('BadRequest') };
  }
}

const problem = (code: string) => ({ error: { code, message: 'words that nobody keeps' } });

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body && JSON.stringify(body));
}
