import { Module } from '@nestjs/common';
import { FlowReadModel } from './data/flow.read-model.js';
import { Flow } from './flow.service.js';

/** The flow of clients in figures: reads what others own and writes nothing. */
@Module({ providers: [FlowReadModel, Flow], exports: [Flow] })
export class MetricsModule {}
