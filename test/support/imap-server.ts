import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

/** An IMAP server in the process of the test, with one mailbox and a folder for what is read. */
export class ImapServer {
  readonly #server = hoodiecrow({
    plugins: ['IDLE', 'UIDPLUS', 'MOVE', 'LITERALPLUS', 'ENABLE', 'UNSELECT', 'NAMESPACE', 'ID'],
    storage: { INBOX: {}, '': { folders: { Read: {} } } },
    users: { rukkanen: { password: 'secret' } },
  });
  readonly #lines = new Set<Socket>();

  static async open(): Promise<ImapServer> {
    const opened = new ImapServer();
    const { server } = opened.#server;
    server.on('connection', (line) => {
      opened.#lines.add(line);
      line.on('close', () => opened.#lines.delete(line));
    });
    await new Promise<void>((resolve) => opened.#server.listen(0, '127.0.0.1', resolve));
    return opened;
  }

  get url(): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `imap://rukkanen:secret@127.0.0.1:${port}`;
  }

  get lines(): number {
    return this.#lines.size;
  }

  /** A message comes in. */
  deliver(raw: Buffer): void {
    this.#server.appendMessage('INBOX', [], null, raw.toString('latin1'));
  }

  /** How many messages lie unread in the mailbox. */
  get unread(): number {
    return this.#inbox.filter(({ flags }) => !flags.includes('\\Seen')).length;
  }

  /** How many messages lie in a folder. */
  count(folder: string): number {
    return this.#server.folderCache[folder]?.messages.length ?? 0;
  }

  /** Every line is lost at once. */
  cut(): void {
    for (const line of this.#lines) line.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(resolve));
    this.cut();
    await closed;
  }

  get #inbox() {
    return this.#server.folderCache['INBOX']?.messages ?? [];
  }
}
