export { AgendaItemEntity, SessionEntity } from './data/session.entity.js';
export { Agendas, type PlannedAgenda } from './agenda.service.js';
export { attendance, type Part, type Window } from './domain/attendance.js';
export { slotSpan, type Span } from './domain/schedule.js';
export { instantOf } from './domain/wall-time.js';
export { Scheduling } from './scheduling.service.js';
export { SessionChanges } from './session-changes.service.js';
export { SessionsRepository } from './data/sessions.repository.js';
export { SessionsModule } from './sessions.module.js';
export {
  LIVE,
  LiveSessions,
  PRESENCE,
  type Entered,
  type Listener,
  type Tidings,
} from './live-sessions.service.js';
