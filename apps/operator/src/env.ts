import { readKeyRing, SettingError } from '@rukkanen/persistence';
import { KeyRing } from '@rukkanen/texts';
import { z } from 'zod';

/** Where an operator's command works. Nothing here is ever printed. */
export interface OperatorEnv {
  /** As the owner of the tables: migrates and replaces data. */
  readonly ownerUrl: string;
  /** As the application: sees areas like it does. */
  readonly appUrl: string;
  /** The database of wrapped keys, as the application reaches it. */
  readonly keysUrl: string;
  readonly keyRing: string;
  readonly dataDir: string | undefined;
  /** Whether this is a demonstration; in production deletion is never made to wait. */
  readonly demo: boolean;
}

const Environment = z.object({
  OWNER_DATABASE_URL: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  KEYS_DATABASE_URL: z.string().min(1),
  KEY_RING: z.string().optional(),
  KEY_RING_FILE: z.string().optional(),
  DATA_DIR: z.string().optional(),
  DEMO: z.string().optional(),
});

/** A command cannot be run as it was given; the message says why in one sentence. */
export class CommandError extends Error {}

/** Reads the environment; a missing setting is named, its content never shown. */
export function readEnv(env: NodeJS.ProcessEnv): OperatorEnv {
  const result = Environment.safeParse(env);
  if (!result.success)
    throw new CommandError(
      `Wrong or missing setting: ${result.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  const settings = result.data;
  return {
    ownerUrl: settings.OWNER_DATABASE_URL,
    appUrl: settings.DATABASE_URL,
    keysUrl: settings.KEYS_DATABASE_URL,
    keyRing: ringOf(settings),
    dataDir: settings.DATA_DIR,
    demo: settings.DEMO === 'yes',
  };
}

/** The key ring that texts are sealed with; one that cannot be used is named. */
function ringOf(settings: z.output<typeof Environment>): string {
  try {
    return readKeyRing(settings, (ring) => new KeyRing(ring));
  } catch (trouble) {
    throw trouble instanceof SettingError ? new CommandError(trouble.message) : trouble;
  }
}
