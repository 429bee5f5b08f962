export { aTerm, emptyTheBox, type PlannedTerm } from './a-term.js';
export { CalendarClient, type Habit, type Shown } from './calendar-client.js';
export { MailServer } from './mail-server.js';
export { partOf, readable, readMessage, type Part } from './mime.js';
export { PostOffice } from './post-office.js';
export { aBounce } from './a-bounce.js';
export { aReply, DIALECTS, vouchedBy, type Dialect, type SaidByMail } from './a-reply.js';
