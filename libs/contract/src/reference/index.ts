export * from './decision-flow.js';
export * from './flow/bottlenecks.js';
export * from './flow/exits.js';
export * from './flow/marks.js';
export * from './flow/outcomes.js';
export * from './flow/questions.js';
export * from './form.js';
export * from './services.js';
export type { Worded } from './worded.js';
