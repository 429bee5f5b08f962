export type { GraphSettings } from './graph/graph-settings.js';
export { MeetingMaker } from './meeting-maker.service.js';
export { MeetingsEnvironment, meetingsOf, type MeetingsOptions } from './meetings-environment.js';
export { MeetingsModule } from './meetings.module.js';
export { OnlineMeetings } from './online-meetings.service.js';
