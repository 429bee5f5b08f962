export * from './a-room.js';
export * from './any-command.js';
