import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agendas } from './agenda.service.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import { AgendaItemEntity, SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { Scheduling } from './scheduling.service.js';
import { SessionChanges } from './session-changes.service.js';

/** Sessions: scheduled, arranged, held. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity, AgendaItemEntity])],
  providers: [SchedulingLog, SessionsRepository, Scheduling, Agendas, SessionChanges],
  exports: [SessionsRepository, Scheduling, Agendas, SessionChanges],
})
export class SessionsModule {}
