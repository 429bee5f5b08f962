import { Module } from '@nestjs/common';
import { FlowReadModel } from './data/flow.read-model.js';
import { Flow } from './flow.service.js';
import { KelaFlow } from './kela.service.js';
import { QuestionFlow } from './questions.service.js';

/** The flow of clients in figures: reads what others own and writes nothing. */
@Module({
  providers: [FlowReadModel, Flow, QuestionFlow, KelaFlow],
  exports: [Flow, QuestionFlow, KelaFlow],
})
export class MetricsModule {}
