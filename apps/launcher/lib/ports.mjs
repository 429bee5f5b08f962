import net from 'node:net';
import { PlainStop } from './plain.mjs';

/** A port that nobody listens on right now. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** Listens for a moment and gives the port that was had. */
function tryPort(port, host) {
  return new Promise((done, fail) => {
    const server = net.createServer().once('error', fail);
    server.listen({ port, host, exclusive: true }, () => {
      const had = server.address().port;
      server.close(() => done(had));
    });
  });
}

const WHY = {
  EADDRINUSE: (port) =>
    `Port ${port} is already in use: stop what uses it, or set PORT to another.`,
  EACCES: (port) => `Port ${port} may not be used by this account: set PORT to 1024 or more.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}: correct HOST.`,
  ENOTFOUND: (_, host) => `This machine has no address ${host}: correct HOST.`,
};

/** Makes sure that the port can be had before anything is started, and says in one sentence why not. */
export async function requirePort(port, host) {
  try {
    return await tryPort(port, host);
  } catch (error) {
    const why = WHY[error.code];
    throw why ? new PlainStop(why(port, host)) : error;
  }
}
