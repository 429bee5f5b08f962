export { aDatabaseWith, type LoadedDatabase } from './loaded-database.js';
export { damaged, type Change } from './damaged.js';
export { DAMAGES } from './damages.js';
