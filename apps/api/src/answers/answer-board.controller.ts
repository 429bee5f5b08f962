import { Controller } from '@nestjs/common';
import type {
  AnswersWaiting,
  CallBack,
  ConfirmAnswers,
  DismissAnswer,
  SessionAnswers,
} from '@rukkanen/contract';
import { AnswerBoard, Settling } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import { CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The convener's side of answers over HTTP: one line each. */
@Controller()
export class AnswerBoardController {
  constructor(
    private readonly board: AnswerBoard,
    private readonly settling: Settling,
  ) {}

  @Serves('answersWaiting')
  waiting(@CurrentActor() actor: Actor): Promise<AnswersWaiting> {
    return this.board.waiting(actor);
  }

  @Serves('sessionAnswers')
  read(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionAnswers> {
    return this.board.read(actor, id);
  }

  @Serves('confirmAnswers')
  confirm(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ConfirmAnswers,
  ): Promise<SessionAnswers> {
    return this.settling.confirm(actor, id, sent);
  }

  @Serves('dismissAnswer')
  dismiss(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: DismissAnswer,
  ): Promise<SessionAnswers> {
    return this.settling.dismiss(actor, id, sent);
  }

  @Serves('callBack')
  callBack(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CallBack,
  ): Promise<SessionAnswers> {
    return this.settling.callBack(actor, id, sent);
  }
}
