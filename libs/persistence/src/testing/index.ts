export { openRooms } from './rooms.js';
export {
  bareDatabase,
  freshDatabase,
  templateOnce,
  type BareDatabase,
  type TestDatabase,
} from './database.js';
