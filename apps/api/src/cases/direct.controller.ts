import { Controller } from '@nestjs/common';
import { Answering, Asking } from '@rukkanen/cases';
import type {
  AnswerDirect,
  AskableFunctions,
  AskBack,
  AskedOfMe,
  CaseChanged,
  ReplyDirect,
  SettleDirect,
} from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Questions to one function over HTTP: one line each. */
@Controller()
export class DirectController {
  constructor(
    private readonly asking: Asking,
    private readonly answering: Answering,
  ) {}

  @Serves('askableFunctions')
  askable(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId: string },
  ): Promise<AskableFunctions> {
    return this.asking.askable(actor, areaId);
  }

  @Serves('askedOfMe')
  list(@CurrentActor() actor: Actor): Promise<AskedOfMe[]> {
    return this.answering.list(actor);
  }

  @Serves('answerDirect')
  answer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AnswerDirect,
  ): Promise<CaseChanged> {
    return this.answering.answer(actor, id, sent);
  }

  @Serves('askBack')
  askBack(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AskBack,
  ): Promise<CaseChanged> {
    return this.answering.askBack(actor, id, sent);
  }

  @Serves('replyDirect')
  reply(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ReplyDirect,
  ): Promise<CaseChanged> {
    return this.asking.reply(actor, id, sent);
  }

  @Serves('settleDirect')
  settle(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SettleDirect,
  ): Promise<CaseChanged> {
    return this.asking.settle(actor, id, sent);
  }

  @Serves('raiseCase')
  raise(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseChanged> {
    return this.asking.raise(actor, id);
  }
}
