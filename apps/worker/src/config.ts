import { MeetingsEnvironment, meetingsOf, type MeetingsOptions } from '@rukkanen/meetings';
import { readKeyRing, readSettings, Url, Yes } from '@rukkanen/persistence';
import { KeyRing } from '@rukkanen/texts';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65_535);

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** A password goes over the wire in the clear to nobody but this machine. */
const isSafe = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'imaps:' || LOOPBACK.includes(hostname);
};

/** Every setting of the worker, read once at start: the API's settings as far as it needs them. */
export const WorkerSettings = z.object({
  /** Connects as rukkanen_app, the role that owns nothing. */
  DATABASE_URL: Url('postgres', 'postgresql'),
  /** The database of wrapped keys, as rukkanen_keys: the retention sweep forgets keys. */
  KEYS_DATABASE_URL: Url('postgres', 'postgresql'),
  KEY_RING: z.string().optional(),
  KEY_RING_FILE: z.string().optional(),
  SMTP_URL: Url('smtp', 'smtps'),
  MAIL_FROM: z.email().default('rukkanen@localhost.invalid'),
  /** For how many seconds changes are collected into one mail a person. */
  MAIL_COLLECT_SECONDS: z.coerce.number().int().min(0).max(600).default(60),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address people type: links in mail lead there. */
  PUBLIC_URL: Url('http', 'https').optional(),
  /** Whose Authentication-Results prove who answered; without it every answer by mail is unverified. */
  MAIL_AUTHSERV_ID: z.string().optional(),
  /** The product's mailbox, `imaps://user:password@host/FOLDER`; in the clear on this machine only. */
  IMAP_URL: Url('imap', 'imaps').refine(isSafe).optional(),
  /** Where read messages go; without it they are marked as seen. */
  IMAP_DONE_FOLDER: z.string().optional(),
  /** Where a mail system hands messages over; a protocol without a port is closed. */
  INBOUND_HOST: z.string().default('127.0.0.1'),
  INBOUND_SMTP_PORT: Port.optional(),
  INBOUND_LMTP_PORT: Port.optional(),
  ...MeetingsEnvironment,
  DEMO: Yes,
});

/** The settings as the worker uses them. */
export interface WorkerConfig extends Omit<
  z.output<typeof WorkerSettings>,
  'KEY_RING' | 'PUBLIC_URL'
> {
  readonly KEY_RING: string;
  readonly PUBLIC_URL: string;
  readonly MEETINGS: MeetingsOptions;
}

export const WORKER_CONFIG = Symbol('WorkerConfig');

export function readWorkerConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  const settings = readSettings(WorkerSettings, env);
  return {
    ...settings,
    MEETINGS: meetingsOf(settings),
    KEY_RING: readKeyRing(settings, (ring) => new KeyRing(ring)),
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
  };
}
