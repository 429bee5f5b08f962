import { Controller } from '@nestjs/common';
import type {
  FlowFigures,
  FlowQuery,
  KelaFigures,
  KelaQuery,
  QuestionFlowFigures,
  QuestionFlowQuery,
  ToldOnTime,
  ToldOnTimeQuery,
} from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Flow, KelaFlow, QuestionFlow } from '@rukkanen/metrics';
import { Asked, CurrentActor } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The flow figures over HTTP, small cells protected. */
@Controller()
export class FlowController {
  constructor(
    private readonly flow: Flow,
    private readonly questions: QuestionFlow,
    private readonly kela: KelaFlow,
  ) {}

  @Serves('flow')
  published(@CurrentActor() actor: Actor, @Asked() asked: FlowQuery): Promise<FlowFigures> {
    return this.flow.published(actor, asked);
  }

  @Serves('kelaFlow')
  ofKela(@CurrentActor() actor: Actor, @Asked() { area }: KelaQuery): Promise<KelaFigures> {
    return this.kela.published(actor, area);
  }

  @Serves('questionFlow')
  ofQuestions(
    @CurrentActor() actor: Actor,
    @Asked() { area }: QuestionFlowQuery,
  ): Promise<QuestionFlowFigures> {
    return this.questions.published(actor, area);
  }

  @Serves('toldOnTime')
  toldOnTime(@CurrentActor() actor: Actor, @Asked() asked: ToldOnTimeQuery): Promise<ToldOnTime> {
    return this.flow.toldOnTime(actor, asked);
  }
}
