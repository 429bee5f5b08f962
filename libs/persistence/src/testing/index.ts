export { bareDatabase, freshDatabase, type BareDatabase, type TestDatabase } from './database.js';
