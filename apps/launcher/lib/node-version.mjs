import { existsSync } from 'node:fs';
import { inside } from './places.mjs';

const OLDEST = [20, 11];
const WANTED = 24;

/** Platforms for which npm carries Node 24 itself. */
const CARRIED = new Set(['linux-x64', 'linux-arm64', 'win32-x64']);

const parts = (version) => version.replace(/^v/, '').split('.').map(Number);

const older = ([major, minor], [otherMajor, otherMinor]) =>
  major < otherMajor || (major === otherMajor && minor < otherMinor);

/**
 * Why this Node cannot even begin, as one sentence, or nothing when it can.
 * Node 24 is carried as an npm package for Linux and Windows; elsewhere the machine must have it.
 */
export function whyNotThisNode(version, platform, arch) {
  const [major, minor] = parts(version);
  if (older([major, minor], OLDEST)) {
    return `Rukkanen needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`;
  }
  if (major < WANTED && !CARRIED.has(`${platform}-${arch}`)) {
    return `On this platform (${platform} ${arch}) Rukkanen needs Node ${WANTED} or newer; this is Node ${version}.`;
  }
  return undefined;
}

/** Whether the work itself may go on in a Node of this version. */
export const isWantedNode = (version) => parts(version)[0] >= WANTED;

/** The Node 24 that npm installed, or nothing where npm carries none. */
export function carriedNode(platform = process.platform, arch = process.arch) {
  const win = platform === 'win32';
  const name = `node-${win ? 'win' : platform}-${arch}`;
  const file = inside('node_modules', name, 'bin', win ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}
