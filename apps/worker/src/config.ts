import { MeetingsEnvironment, meetingsOf, type MeetingsOptions } from '@rukkanen/meetings';
import { readKeyRing, readSettings, Url, Yes } from '@rukkanen/persistence';
import { KeyRing } from '@rukkanen/texts';
import { z } from 'zod';

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
