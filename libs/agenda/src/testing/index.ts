export * from './a-room.js';
export * from './any-command.js';
export * from './hash-of.js';
export * from './first-offered.js';
