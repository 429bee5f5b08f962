import { CommandError } from '../env.js';

/** Hands a message that came from somebody to the product, as a site's mail system pushes it. */
export class MailSystem {
  constructor(
    private readonly address: string,
    private readonly token: string,
    /** Who it says it is in Authentication-Results; the product believes it by this name. */
    readonly name: string,
  ) {}

  async hand(message: Buffer): Promise<void> {
    const answer = await fetch(`${this.address}/api/inbound/mail`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'message/rfc822' },
      body: new Uint8Array(message),
    });
    if (!answer.ok) throw new CommandError(`an answer by mail was not taken: ${answer.status}`);
  }
}
