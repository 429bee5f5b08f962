/** Reads streams strictly, written apart from the room's own code so that it can catch its mistakes. */
export { readCalendar } from './read-calendar.js';
export {
  child,
  children,
  instant,
  instants,
  only,
  property,
  text,
  type Component,
} from './component.js';
export { unfold } from './content-lines.js';
export { expand } from './expand.js';
