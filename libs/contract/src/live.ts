export * from './live/command.js';
export * from './live/event.js';
export * from './live/lead.js';
export * from './live/line.js';
export * from './live/message.js';
export * from './live/presence.js';
export * from './live/recorded.js';
export * from './live/view.js';
