/** The calendar room: turns plain facts into bytes that calendar clients accept. No clock, no mail. */
export { occurrenceMeant, readAnswers, type CalendarAnswer, type PartStat } from './answer.js';
export type { Attendee, CalendarEvent, LocalTime, Organizer, Recurrence, Rule } from './event.js';
export { feed, type Feed } from './feed.js';
export { invitation, type Method } from './invitation.js';
export { ruleOver, trimmed } from './pattern.js';
export { cancel, revise, withdraw, type Facts, type Revision } from './revision.js';
export { newUid } from './uid.js';
export { occurrences, staysInOrder } from './series.js';
export { following, minutesLater, wallTime, ZONE } from './wall-time.js';
