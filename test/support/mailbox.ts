import { children, only, readCalendar, text, type Component } from '@testing/calendar';
import { readMessage } from '@testing/invitations';
import { until } from './until.js';

/** One mail of the demonstration as it went out, and the one calendar entry in it. */
export interface Invitation {
  readonly to: string;
  readonly raw: Buffer;
  readonly method: string;
  readonly event: Component;
  readonly uid: string;
  readonly sequence: number;
}

interface Listed {
  readonly id: string;
  readonly to: string;
}

/** The mail that a house has sent, read over HTTP as a newcomer reads it. */
export class Mailbox {
  readonly #seen = new Set<string>();

  constructor(private readonly url: string) {}

  /** Waits for so many new mails, and gives them; another one too many is a failure. */
  async next(count: number): Promise<Invitation[]> {
    await until(async () => (await this.#fresh()).length >= count, `${count} mails`);
    const fresh = await this.#fresh();
    if (fresh.length !== count) throw new Error(`${fresh.length} mails instead of ${count}`);
    for (const { id } of fresh) this.#seen.add(id);
    return Promise.all(fresh.map((mail) => this.#read(mail)));
  }

  async all(): Promise<Buffer[]> {
    return Promise.all((await this.#list()).map((mail) => this.#raw(mail)));
  }

  async #fresh(): Promise<Listed[]> {
    return (await this.#list()).filter(({ id }) => !this.#seen.has(id));
  }

  async #list(): Promise<Listed[]> {
    return (await fetch(`${this.url}/demo/mail.json`)).json() as Promise<Listed[]>;
  }

  async #raw({ id }: Listed): Promise<Buffer> {
    const answer = await fetch(`${this.url}/demo/mail/${id}.eml`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async #read(mail: Listed): Promise<Invitation> {
    const raw = await this.#raw(mail);
    const parts = readMessage(raw).parts.filter(({ type }) => type.startsWith('text/calendar'));
    const [part] = parts;
    if (!part || parts.length > 1) throw new Error(`${parts.length} calendars in one mail`);
    const calendar = readCalendar(part.body);
    const [event, ...more] = children(calendar, 'VEVENT');
    if (!event || more.length > 0) throw new Error('a mail has one entry');
    return {
      to: mail.to,
      raw,
      method: text(calendar, 'METHOD'),
      event,
      uid: text(event, 'UID'),
      sequence: Number(only(event, 'SEQUENCE').value),
    };
  }
}
