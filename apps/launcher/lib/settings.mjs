import { PlainStop } from './plain.mjs';

function portFrom(env, name) {
  const port = Number(env[name]);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new PlainStop(`${name} must be a whole number from 0 to 65535.`);
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Whether an address is heard only on this machine. */
export const isLoopback = (host) => LOOPBACK.test(host);

/**
 * Where the product is to be heard, from HOST and PORT.
 *
 * The demo signs anybody in as anybody, so it is heard on this machine alone unless somebody says
 * `DEMO_PUBLIC=yes`.
 */
export function addressFrom(env, { demo }) {
  const host = env.HOST || '127.0.0.1';
  const port = env.PORT ? portFrom(env, 'PORT') : 3000;
  if (demo && !isLoopback(host) && env.DEMO_PUBLIC !== 'yes') {
    throw new PlainStop(
      'The demo lets anybody in, so HOST must be a loopback address unless DEMO_PUBLIC=yes.',
    );
  }
  return { host, port };
}

/** DATABASE_PORT keeps the embedded database on one port; without it any free port will do. */
export const databasePortFrom = (env) =>
  env.DATABASE_PORT ? portFrom(env, 'DATABASE_PORT') : undefined;

/** The address a person types. */
export const addressToType = ({ host, port }) =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The address to ask on the same machine: one that is heard everywhere is asked on loopback. */
export function addressToAsk({ host, port }) {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  return addressToType({ host: everywhere[host] ?? host, port });
}

/**
 * The databases as each role sees them: the app owns nothing, the owner migrates, and the keys lie in
 * a database of their own so that a dump of the main one cannot be read.
 */
export function databaseSettings({ port, secrets, main = 'rukkanen', keys = 'rukkanen_keys' }) {
  const url = (role, password, database) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    DATABASE_URL: url('rukkanen_app', secrets.app, main),
    OWNER_DATABASE_URL: url('rukkanen_owner', secrets.owner, main),
    KEYS_DATABASE_URL: url('rukkanen_keys', secrets.keys, keys),
  };
}

/** Everything the programs of a demo are told, beside what the person set. */
export function demoSettings({ env, databases, folder, keyRingFile, address, mailPort }) {
  return {
    NODE_ENV: env.NODE_ENV || 'production',
    ...databases,
    SMTP_URL: env.SMTP_URL || `smtp://127.0.0.1:${mailPort}`,
    DEMO: 'yes',
    DATA_DIR: folder,
    KEY_RING_FILE: keyRingFile,
    HOST: address.host,
    PORT: String(address.port),
    PUBLIC_URL: env.PUBLIC_URL || addressToType(address),
  };
}

/** Whether the person brought a database; without one the product brings its own and shows the demo. */
export const bringsOwnDatabase = (env) => Boolean(env.DATABASE_URL);
