import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ApiSettings } from '../apps/api/src/config.js';
import { WorkerSettings } from '../apps/worker/src/config.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const compose: unknown = parse(read('../docker-compose.yml'), { merge: true });
const services = (compose as { services: Record<string, Service> }).services;
const settingsOf = (service: string) => Object.keys(services[service]?.environment ?? {});

describe('the compose file', () => {
  /**
   * The schema of the Compose Specification as it publishes it (Apache-2.0). Its parts name
   * themselves and their dialect in a way that no validator knows; what it asks is plain JSON Schema.
   */
  const nameless = (key: string, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value;
  const schema: AnySchemaObject = JSON.parse(read('fixtures/compose-spec.json'), nameless);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it('is one by its published schema', () => {
    const fits = validate(compose);
    expect({ fits, errors: validate.errors }).toEqual({ fits: true, errors: null });
  });

  it('would not pass with a word that the schema does not know', () => {
    expect(validate({ services: { app: { image: 'x', restrat: 'always' } } })).toBe(false);
  });

  it('brings the database, the mail server and the programs', () => {
    expect(services['database']?.image).toBe('postgres:18');
    expect(services['mail']?.image).toBe('axllent/mailpit');
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['prepare', 'app', 'worker']));
  });

  const programs: [string, z.ZodObject][] = [
    ['app', ApiSettings],
    ['worker', WorkerSettings],
  ];

  it.each(programs)('gives the %s only settings that it reads', (service, settings) => {
    expect(Object.keys(settings.shape)).toEqual(expect.arrayContaining(settingsOf(service)));
  });

  it.each(programs)('gives the %s every setting that it cannot do without', (service, settings) => {
    const needed = Object.entries(settings.shape)
      .filter(([, setting]) => !(setting as z.ZodType).safeParse(undefined).success)
      .map(([name]) => name);
    expect(settingsOf(service)).toEqual(expect.arrayContaining([...needed, 'KEY_RING']));
  });

  it('gives whoever prepares the databases what the command asks for by name', () => {
    const asked = read('../apps/operator/src/prepare.ts').matchAll(/url\(env, '(\w+)'\)/g);
    const names = [...asked]
      .map(([, name]) => name)
      .filter((name) => name !== 'KEYS_OWNER_DATABASE_URL');
    expect(new Set(settingsOf('prepare'))).toEqual(new Set(names));
  });

  it('writes no secret down', () => {
    const secret = /(?:PASSWORD|KEY_RING)/;
    const written = read('../docker-compose.yml')
      .split('\n')
      .filter((line) => !line.startsWith('#') && secret.test(line) && !line.includes(':?}'));
    expect(written).toEqual([]);
  });
});
