import { readFileSync } from 'node:fs';
import { SettingError } from '@rukkanen/persistence';
import { z } from 'zod';
import type { GraphSettings } from './graph-settings.js';

/** The secret goes there: over TLS, or to this machine. */
const SafeUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => url.startsWith('https:') || new URL(url).hostname === '127.0.0.1')
  .transform((url) => url.replace(/\/$/, ''));

/** The settings of Microsoft Graph as API and worker read them: the first four, or none. */
export const GraphEnvironment = {
  /** The tenant by its id or one of its domains. */
  GRAPH_TENANT: z
    .string()
    .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|^[a-z\d-]+(\.[a-z\d-]+)+$/i)
    .optional(),
  GRAPH_CLIENT_ID: z.guid().optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  /** A file with the secret, read once at start. */
  GRAPH_CLIENT_SECRET_FILE: z.string().optional(),
  /** The account that organises the meetings: its object id. */
  GRAPH_ORGANIZER: z.guid().optional(),
  GRAPH_URL: SafeUrl.default('https://graph.microsoft.com/v1.0'),
  GRAPH_LOGIN_URL: SafeUrl.default('https://login.microsoftonline.com'),
};

const Settings = z.object(GraphEnvironment);
type Given = z.output<typeof Settings>;

/** Microsoft Graph as it is set; undefined when nothing of it is, and refused when it is half set. */
export function graphOf(given: Given): GraphSettings | undefined {
  const secret = secretOf(given);
  const parts = {
    GRAPH_TENANT: given.GRAPH_TENANT,
    GRAPH_CLIENT_ID: given.GRAPH_CLIENT_ID,
    GRAPH_CLIENT_SECRET: secret,
    GRAPH_ORGANIZER: given.GRAPH_ORGANIZER,
  };
  const missing = Object.entries(parts).flatMap(([name, part]) => (part ? [] : [name]));
  if (missing.length === Object.keys(parts).length) return undefined;
  if (missing.length > 0) throw wrong(missing.join(', '));
  return {
    tenant: given.GRAPH_TENANT ?? '',
    clientId: given.GRAPH_CLIENT_ID ?? '',
    clientSecret: secret,
    organizer: given.GRAPH_ORGANIZER ?? '',
    url: given.GRAPH_URL,
    loginUrl: given.GRAPH_LOGIN_URL,
  };
}

function secretOf({ GRAPH_CLIENT_SECRET: secret, GRAPH_CLIENT_SECRET_FILE: file }: Given): string {
  if (secret || !file) return secret ?? '';
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw wrong('GRAPH_CLIENT_SECRET_FILE');
  }
}

const wrong = (names: string) => new SettingError(`Wrong or missing setting: ${names}`);
