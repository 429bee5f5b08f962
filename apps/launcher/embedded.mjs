import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresAccount } from './postgres/account.mjs';
import { postgresPrograms } from './postgres/binaries.mjs';
import { clusterExists, makeCluster } from './postgres/cluster.mjs';
import { runningServer } from './postgres/postmaster.mjs';
import { standBy } from './postgres/presence.mjs';
import { endServer, openServer } from './postgres/server.mjs';
import { PlainStop } from './lib/plain.mjs';
import { secretsOf } from './lib/secrets.mjs';

/**
 * PostgreSQL out of the npm package, serving one data folder.
 *
 * Starts it, or takes over the one that runs: an orphan of a killed run, or the server of another
 * command on the same folder. The last launcher to leave ends the server, so none is left behind and
 * none is pulled away from under somebody. `lost` is told when the server goes away unasked.
 *
 * @param places as from `openDataFolder`
 * @param settings of PostgreSQL, beside our own; used only when the server is started here
 */
export async function startEmbedded(places, { settings, port, lost } = {}) {
  const account = postgresAccount(places.cluster);
  const programs = postgresPrograms(account);
  const clusterThere = clusterExists(places.cluster);
  const secrets = secretsOf(places.path, { clusterThere });
  if (!clusterThere) await makeNew(places, secrets, account, programs);
  const { cluster, postgresLog: log } = places;
  const open = () => openServer({ cluster, programs, account, log, settings, port });
  const { server, presence } = await enter(open, { cluster, secrets, lost });
  return {
    port: server.port,
    adminUrl: (database) => adminUrl(secrets, server.port, database),
    secrets,
    claimServing: presence.claimServing,
    leave: () => leave(presence, cluster),
  };
}

const adminUrl = ({ superuser }, port, database = 'postgres') =>
  `postgres://postgres:${superuser}@127.0.0.1:${port}/${database}`;

/** A server may be ending just as we come to it, because its last launcher left: then we try again. */
async function enter(open, { cluster, secrets, lost }, triesLeft = 5) {
  const server = await open();
  try {
    return { server, presence: await standBy(adminUrl(secrets, server.port), { lost }) };
  } catch (error) {
    if (error instanceof PlainStop || triesLeft === 0) {
      if (server.ours) await endServer(cluster);
      throw error;
    }
    await sleep(200);
    return enter(open, { cluster, secrets, lost }, triesLeft - 1);
  }
}

/** What was noted about an earlier cluster does not hold for a new one. */
function makeNew(places, { superuser: password }, account, { initdb }) {
  rmSync(places.prepared, { force: true });
  return makeCluster({ cluster: places.cluster, password, account, initdb });
}

async function leave(presence, cluster) {
  const last = await presence.alone().catch(() => true);
  await presence.leave();
  if (last) await endServer(cluster);
}

/** Whether another launcher is at work on a data folder, and ends an orphaned server when none is. */
export async function isInUse(places) {
  if (!runningServer(places.cluster)) return false;
  const secrets = secretsOf(places.path, { clusterThere: true });
  const { port } = runningServer(places.cluster) ?? {};
  if (!port) return false;
  const presence = await standBy(adminUrl(secrets, port)).catch(() => undefined);
  const inUse = presence ? !(await presence.alone()) : false;
  await presence?.leave();
  if (!inUse) await endServer(places.cluster);
  return inUse;
}
