export { openRooms } from './rooms.js';
export { bareDatabase, freshDatabase, type BareDatabase, type TestDatabase } from './database.js';
