import { CommandError } from '../env.js';

/** A person of the demonstration at the product's HTTP interface. */
export class Visitor {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async enter(address: string, persona: string): Promise<Visitor> {
    const answer = await fetch(`${address}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    if (!answer.ok) throw new CommandError(`${persona} was not let in: ${answer.status}`);
    return new Visitor(address, cookie.split(';')[0] ?? '');
  }

  /** Asks, and gives the answer; anything but a success ends the season. */
  async ask<T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const answer = await fetch(`${this.address}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: this.cookie, ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = (await answer.json()) as T & { code?: string };
    if (!answer.ok)
      throw new CommandError(`${method} ${path} answered ${answer.status} ${said.code}`);
    return said;
  }
}
