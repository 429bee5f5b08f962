export * from './a-fact.js';
export * from './any-facts.js';
export { attack } from './attack/index.js';
export type { Entry } from './attack/index.js';
export * from './demo.js';
