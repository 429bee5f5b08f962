const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const REGISTRY = 'https://registry.npmjs.org/';
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

const wanted = (manifest) => Object.assign({}, ...KINDS.map((kind) => manifest[kind] ?? {}));

/**
 * What is wrong with the lockfile, one sentence each; nothing when all is well.
 *
 * npm installs whatever version a range allows to the Node at hand, and silently leaves out a platform's
 * binary that it could not find when the lockfile was written: both are seen only on another machine.
 */
export const lockfileTroubles = (manifest, lock) => [
  ...unpinned(manifest),
  ...outOfStep(manifest, lock),
  ...Object.entries(lock.packages).flatMap(([path, entry]) => (path ? untrusted(path, entry) : [])),
  ...Object.entries(lock.packages).flatMap(([path, entry]) => binariesLeftOut(path, entry, lock)),
];

function unpinned(manifest) {
  const all = { ...wanted(manifest), ...manifest.overrides };
  return Object.entries(all)
    .filter(([, version]) => !EXACT.test(version) && !version.startsWith('$'))
    .map(([name, version]) => `package.json: ${name} is not pinned to one version (${version})`);
}

function outOfStep(manifest, lock) {
  const locked = wanted(lock.packages['']);
  const asked = wanted(manifest);
  return [...new Set([...Object.keys(asked), ...Object.keys(locked)])].flatMap((name) => {
    if (asked[name] !== locked[name]) {
      return [
        `${name}: package.json says ${asked[name]}, the lockfile was made for ${locked[name]}`,
      ];
    }
    const had = lock.packages[`node_modules/${name}`]?.version;
    return had === asked[name] ? [] : [`${name}: ${asked[name]} is asked for, ${had} is locked`];
  });
}

/** Every package comes from the registry and is known by its content. */
function untrusted(path, { resolved, integrity, inBundle, link }) {
  if (inBundle) return [];
  const troubles = [];
  if (link) troubles.push(`${path}: is a link to a folder of one machine`);
  if (resolved && !resolved.startsWith(REGISTRY))
    troubles.push(`${path}: is not from the registry`);
  if (!integrity) troubles.push(`${path}: has no integrity`);
  return troubles;
}

function binariesLeftOut(path, { optionalDependencies = {} }, lock) {
  return Object.keys(optionalDependencies)
    .filter((name) => !isLocked(name, path, lock))
    .map((name) => `${path || 'package.json'}: its optional ${name} is not in the lockfile`);
}

/** Looks a package up as Node does: in the package's own node_modules, then in each above. */
function isLocked(name, path, lock) {
  const steps = path ? path.split('/node_modules/') : [];
  const places = steps.map(
    (_, at) => `${steps.slice(0, steps.length - at).join('/node_modules/')}/`,
  );
  return [...places, ''].some((place) => `${place}node_modules/${name}` in lock.packages);
}
