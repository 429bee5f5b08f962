import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answering } from './answering.service.js';
import { AskedOnes } from './asked-ones.service.js';
import { Asking } from './asking.service.js';
import { CaseStates } from './case-states.js';
import { Cases } from './cases.service.js';
import { CaseEntity, CaseVersionEntity } from './data/case.entity.js';
import { DirectRepository } from './data/direct.repository.js';
import { EarlierCasesRepository } from './data/earlier-cases.repository.js';
import { CasesRepository } from './data/cases.repository.js';
import { DecisionsReadModel } from './data/decisions.read-model.js';
import { RetentionReadModel } from './data/retention.read-model.js';
import { SubmissionsRepository } from './data/submissions.repository.js';
import { TrailsReadModel } from './data/trails.read-model.js';
import { DirectNews } from './direct-news.service.js';
import { Ending } from './ending.service.js';
import { Leaving } from './leaving.service.js';
import { Judging } from './judging.service.js';
import { Redirecting } from './redirecting.service.js';
import { Results } from './results.service.js';
import { Retention } from './retention.service.js';
import { Submissions } from './submissions.service.js';
import { Trails } from './trails.service.js';
import { UrgencyMarks } from './urgency.service.js';

const SERVICES = [
  Answering,
  Asking,
  Cases,
  CaseStates,
  DirectNews,
  Ending,
  Judging,
  Redirecting,
  Results,
  Retention,
  Submissions,
  Trails,
  UrgencyMarks,
];

/** Anonymous cases from submission to deletion. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CaseEntity, CaseVersionEntity])],
  providers: [
    AskedOnes,
    DirectRepository,
    CasesRepository,
    EarlierCasesRepository,
    Leaving,
    DecisionsReadModel,
    RetentionReadModel,
    SubmissionsRepository,
    TrailsReadModel,
    ...SERVICES,
  ],
  exports: SERVICES,
})
export class CasesModule {}
