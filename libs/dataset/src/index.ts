export { demoDataset, demoText } from './demo/demo.js';
export type { Dataset } from './format/dataset.js';
export type { Issue } from './format/json-path.js';
export { readDataset, type ReadDataset } from './format/read-dataset.js';
export { guardWarnings, type GuardWarning } from './load/guard-warnings.js';
export type { Progress } from './load/insert.js';
export { isEmpty, load, type Loaded, type LoadOptions, type Target } from './load/load.js';
export { weeksTo } from './shift/shift.js';
