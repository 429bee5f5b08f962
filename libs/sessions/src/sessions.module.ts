import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddedSessions } from './added-sessions.service.js';
import { Agendas } from './agenda.service.js';
import { AreaDaysKeeping } from './area-days.service.js';
import { Capacities } from './capacity.service.js';
import { AttendancesRepository } from './data/attendances.repository.js';
import { CaseNeedsModel } from './data/case-needs.read-model.js';
import { CourseReadModel } from './data/course.read-model.js';
import { DecisionsRepository } from './data/decisions.repository.js';
import { DeclinesRepository } from './data/declines.repository.js';
import { LiveFactsRepository } from './data/live-facts.repository.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import { AgendaItemEntity, SessionEntity } from './data/session.entity.js';
import { SessionEventEntity } from './data/session-event.entity.js';
import { SessionLogRepository } from './data/session-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { PoolRepository } from './data/pool.repository.js';
import { OutreachRepository } from './data/outreach.repository.js';
import { TermFacts } from './data/term-facts.repository.js';
import { TermsRepository } from './data/terms.repository.js';
import { TeamClashes } from './meeting-clashes.service.js';
import { MeetingsAround } from './meetings-around.service.js';
import { Pool } from './pool.service.js';
import { LiveEffects } from './live-effects.js';
import { LiveUndo } from './live-undo.js';
import { LiveCommands } from './live-commands.service.js';
import { LiveLooks } from './live-looks.service.js';
import { LiveReading } from './live-reading.js';
import { LiveRooms } from './live-rooms.js';
import { LiveSessions } from './live-sessions.service.js';
import { LiveWriting } from './live-writing.js';
import { PersonMinutes } from './person-minutes.service.js';
import { Outreach } from './outreach.service.js';
import { Scheduling } from './scheduling.service.js';
import { SessionCourses } from './session-courses.service.js';
import { SessionChanges } from './session-changes.service.js';
import { StaffCapacities } from './staff-capacity.service.js';
import { TermCards } from './term-cards.service.js';
import { TermChanges } from './term-changes.service.js';
import { TermLooks } from './term-look.service.js';
import { TermPlanning } from './term-planning.service.js';

const SERVICES = [
  Scheduling,
  Agendas,
  SessionChanges,
  TermPlanning,
  TermChanges,
  AddedSessions,
  AreaDaysKeeping,
  Capacities,
  StaffCapacities,
  TeamClashes,
  Pool,
  PersonMinutes,
  Outreach,
  LiveCommands,
  LiveLooks,
  LiveSessions,
  SessionCourses,
];

/** Sessions: scheduled, arranged, held. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity, AgendaItemEntity, SessionEventEntity])],
  providers: [
    AttendancesRepository,
    CaseNeedsModel,
    CourseReadModel,
    DecisionsRepository,
    DeclinesRepository,
    LiveFactsRepository,
    SchedulingLog,
    SessionLogRepository,
    SessionsRepository,
    TermsRepository,
    OutreachRepository,
    PoolRepository,
    TermFacts,
    MeetingsAround,
    TermLooks,
    TermCards,
    LiveEffects,
    LiveUndo,
    LiveWriting,
    LiveReading,
    LiveRooms,
    ...SERVICES,
  ],
  exports: [SessionsRepository, DeclinesRepository, ...SERVICES],
})
export class SessionsModule {}
