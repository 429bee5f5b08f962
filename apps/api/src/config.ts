import { MeetingsEnvironment, meetingsOf, type MeetingsOptions } from '@rukkanen/meetings';
import { readKeyRing, readSettings, SettingError, Url, Yes } from '@rukkanen/persistence';
import { KeyRing } from '@rukkanen/texts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** An empty value, as a compose file gives it, is like none. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/**
 * Every setting of the API, read once at start. Tests check that the compose file and the README
 * name nothing else.
 */
export const ApiSettings = z.object({
  /** Connects as rukkanen_app, the role that owns nothing. */
  DATABASE_URL: Url('postgres', 'postgresql'),
  /** The database of wrapped keys, as rukkanen_keys. */
  KEYS_DATABASE_URL: Url('postgres', 'postgresql'),
  /** `name:base64` of 32 bytes, several separated by commas; the first wraps new keys. */
  KEY_RING: z.string().optional(),
  KEY_RING_FILE: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address people type; https makes cookies Secure and sends HSTS. */
  PUBLIC_URL: Url('http', 'https').optional(),
  /** How many proxies in front are trusted to say the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  SMTP_URL: Url('smtp', 'smtps'),
  MAIL_FROM: z.email().default('rukkanen@localhost.invalid'),
  /** For how many seconds changes are collected into one mail a person. */
  MAIL_COLLECT_SECONDS: z.coerce.number().int().min(0).max(600).default(60),
  /** Whose Authentication-Results prove who answered; without it every answer by mail is unverified. */
  MAIL_AUTHSERV_ID: unlessEmpty(z.string().optional()),
  /** The secret with which a mail system hands raw messages over; without it that way is closed. */
  INBOUND_TOKEN: unlessEmpty(z.string().min(32).optional()),
  ...MeetingsEnvironment,
  /** How many clients at least share what is said of one: in the library and of similar cases. */
  K_ANONYMITY: z.coerce.number().int().min(5).max(100).default(5),
  /** How many events a second one connection of the live room may send. */
  LIVE_EVENTS_PER_SECOND: z.coerce.number().int().min(1).max(10_000).default(20),
  /** How many connections of the live room one person may hold in a process. */
  LIVE_SOCKETS_PER_USER: z.coerce.number().int().min(1).max(10_000).default(10),
  DEMO: Yes,
  DEMO_PUBLIC: Yes,
  DATA_DIR: z.string().optional(),
  /** The Finnish dictionary of voikko (`mor.vfst`); without it the guard is degraded, and says so. */
  VOIKKO_DICTIONARY: z.string().optional(),
  /** The folder of the built pages. */
  WEB_ROOT: z
    .string()
    .default('dist/web')
    .refine((root) => existsSync(join(root, 'index.html'))),
});

/** The settings as the API uses them. */
export interface ApiConfig extends Omit<z.output<typeof ApiSettings>, 'KEY_RING' | 'PUBLIC_URL'> {
  readonly KEY_RING: string;
  readonly PUBLIC_URL: string;
  readonly MEETINGS: MeetingsOptions;
}

export const API_CONFIG = Symbol('ApiConfig');

export function readApiConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const settings = readSettings(ApiSettings, env);
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(settings.HOST);
  if (settings.DEMO && !loopback && !settings.DEMO_PUBLIC)
    throw new SettingError('Wrong or missing setting: HOST (the demo stays on loopback)');
  return {
    ...settings,
    MEETINGS: meetingsOf(settings),
    KEY_RING: readKeyRing(settings, (ring) => new KeyRing(ring)),
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
  };
}
