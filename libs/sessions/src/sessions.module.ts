import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agendas } from './agenda.service.js';
import { AttendancesRepository } from './data/attendances.repository.js';
import { DecisionsRepository } from './data/decisions.repository.js';
import { DeclinesRepository } from './data/declines.repository.js';
import { LiveFactsRepository } from './data/live-facts.repository.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import { AgendaItemEntity, SessionEntity } from './data/session.entity.js';
import { SessionEventEntity } from './data/session-event.entity.js';
import { SessionLogRepository } from './data/session-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { LiveEffects } from './live-effects.js';
import { LiveCommands } from './live-commands.service.js';
import { LiveReading } from './live-reading.js';
import { LiveSessions } from './live-sessions.service.js';
import { Scheduling } from './scheduling.service.js';
import { SessionChanges } from './session-changes.service.js';

const SERVICES = [Scheduling, Agendas, SessionChanges, LiveCommands, LiveSessions];

/** Sessions: scheduled, arranged, held. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity, AgendaItemEntity, SessionEventEntity])],
  providers: [
    AttendancesRepository,
    DecisionsRepository,
    DeclinesRepository,
    LiveFactsRepository,
    SchedulingLog,
    SessionLogRepository,
    SessionsRepository,
    LiveEffects,
    LiveReading,
    ...SERVICES,
  ],
  exports: [SessionsRepository, DeclinesRepository, ...SERVICES],
})
export class SessionsModule {}
