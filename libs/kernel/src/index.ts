export * from './actor.js';
export * from './assert-never.js';
export * from './clock.js';
export * from './fill-in.js';
export * from './finnish-holidays.js';
export * from './refused.js';
export * from './rounds.js';
export * from './working-days.js';
