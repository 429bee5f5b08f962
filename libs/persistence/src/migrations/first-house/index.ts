export { areaTables } from './area-tables.js';
export { caseTables } from './case-tables.js';
export { meetingTables } from './meeting-tables.js';
export { sharedTables } from './shared-tables.js';
