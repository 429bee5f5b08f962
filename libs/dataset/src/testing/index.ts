export { aDatabaseWith, type LoadedDatabase } from './loaded-database.js';
export { damaged } from './damaged.js';
