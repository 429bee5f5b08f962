export const FLOORS = ['unit', 'data', 'e2e'];

/** The floors, and what is asked for by name alone. */
const PROJECTS = [...FLOORS, 'faults'];

/**
 * Jest takes every word after `--selectProjects` for a project, so that `--selectProjects unit
 * libs/agenda` would run the whole floor. Words that name no floor are moved to the front, where Jest
 * takes them for paths.
 */
export function arrangeArguments(args) {
  const paths = [];
  const rest = [];
  let naming = false;
  for (const arg of args) {
    if (naming && !arg.startsWith('-') && !PROJECTS.includes(arg)) paths.push(arg);
    else {
      naming = arg === '--selectProjects' || (naming && !arg.startsWith('-'));
      rest.push(arg);
    }
  }
  return [...paths, ...rest];
}

/** The floors that a run asks for; all of them when it names none. */
export function floorsAsked(args) {
  const at = args.indexOf('--selectProjects');
  if (at < 0) return FLOORS;
  const words = args.slice(at + 1);
  const end = words.findIndex((word) => word.startsWith('-'));
  return (end < 0 ? words : words.slice(0, end)).filter((word) => PROJECTS.includes(word));
}
