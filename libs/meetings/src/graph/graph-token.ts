import { z } from 'zod';
import { HostTrouble } from '../meeting-host.js';
import { ask, PATIENCE_MS, troubleOf } from './ask.js';
import type { GraphSettings } from './graph-settings.js';

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** Fetched anew so long before it ends: clocks differ, and a request takes its time. */
const EARLY_MS = 60_000;

/** The product's own access token, fetched when it is needed and kept until it ends. */
export class GraphToken {
  #kept: { readonly token: string; readonly until: number } | undefined;

  constructor(private readonly settings: GraphSettings) {}

  async value(now = Date.now()): Promise<string> {
    if (this.#kept && now < this.#kept.until) return this.#kept.token;
    const { access_token: token, expires_in: seconds } = await this.#fetch();
    this.#kept = { token, until: now + seconds * 1000 - EARLY_MS };
    return token;
  }

  forget(): void {
    this.#kept = undefined;
  }

  async #fetch(): Promise<z.infer<typeof Answer>> {
    const { loginUrl, tenant, clientId, clientSecret } = this.settings;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'https://graph.microsoft.com/.default',
    });
    const address = `${loginUrl}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const answer = await ask(address, { method: 'POST', body }, PATIENCE_MS);
    if (!answer.ok) throw troubleOf(answer, 'sign_in');
    const read = Answer.safeParse(await answer.json().catch(() => null));
    if (!read.success) throw new HostTrouble('sign_in.answer', true);
    return read.data;
  }
}
