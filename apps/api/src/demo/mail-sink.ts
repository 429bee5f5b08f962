import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { DemoMail } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { InboundMail } from '@rukkanen/invitations';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { mailHeaders } from './mail-headers.js';
import { arrivedAt, isMailId, newMailId } from './mail-id.js';

const LARGEST = 1_000_000;
/** Senders keep idle lines open for their next mail; a product that ends does not wait for them. */
const PATIENCE_MS = 200;

/**
 * The mail server of the demonstration: it takes whatever the product sends, keeps it as files and
 * passes nothing on. What is for the product itself, an answer to an invitation, is read and not kept. It
 * listens where SMTP_URL points, on this machine only.
 */
@Injectable()
export class MailSink implements OnModuleInit, OnModuleDestroy {
  readonly #folder: string;
  readonly #server: SMTPServer;

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    private readonly inbound: InboundMail,
  ) {
    this.#folder = path.resolve(config.DATA_DIR ?? '.data', 'demo-mail');
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: LARGEST,
      closeTimeout: PATIENCE_MS,
      onData: (stream, session, done) => void this.#take(stream, session, done),
    });
    this.#server.on('error', () => undefined); // one broken connection is no reason to stop
  }

  /** Only a loopback address is ever listened on; any other SMTP_URL is somebody's real server. */
  async onModuleInit(): Promise<void> {
    const { hostname, port } = new URL(this.config.SMTP_URL);
    if (hostname !== '127.0.0.1' && hostname !== 'localhost') return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(Number(port || 25), '127.0.0.1', resolve);
    });
  }

  async onModuleDestroy(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** What has arrived, newest first. */
  async list(): Promise<DemoMail[]> {
    const ids = (await this.#files()).map((file) => file.slice(0, -'.eml'.length)).filter(isMailId);
    return Promise.all(
      ids.toSorted((one, other) => (one < other ? 1 : -1)).map((id) => this.#entry(id)),
    );
  }

  /** One message as it went over the wire. */
  async raw(file: string): Promise<Buffer> {
    const id = file.replace(/\.eml$/, '');
    if (id === file || !isMailId(id)) return refuse('access.not_found');
    return readFile(this.#path(id)).catch(() => refuse('access.not_found'));
  }

  async #entry(id: string): Promise<DemoMail> {
    const raw = await readFile(this.#path(id), 'utf8');
    return { id, ...mailHeaders(raw), at: arrivedAt(id).toISOString() };
  }

  /** 451 asks the sender to try again: what could not be kept is not lost. */
  async #take(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
    done: (trouble?: Error & { responseCode?: number }) => void,
  ): Promise<void> {
    try {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const raw = Buffer.concat(parts);
      const forUs = envelope.rcptTo.filter(({ address }) => this.#isOurs(address)).length;
      if (forUs > 0) await this.inbound.read(raw);
      if (forUs < envelope.rcptTo.length) await this.#keep(raw);
    } catch {
      return done(Object.assign(new Error('not kept'), { responseCode: 451 }));
    }
    return done();
  }

  /** Written under another name first: a list never shows half a message. Loading a set empties the folder. */
  async #keep(raw: Buffer): Promise<void> {
    const file = this.#path(newMailId(new Date()));
    await mkdir(this.#folder, { recursive: true });
    await writeFile(`${file}.part`, raw);
    await rename(`${file}.part`, file);
  }

  #isOurs(address: string): boolean {
    return address.toLowerCase() === this.config.MAIL_FROM.toLowerCase();
  }

  async #files(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => name.endsWith('.eml'));
  }

  #path(id: string): string {
    return path.join(this.#folder, `${id}.eml`);
  }
}
