import { Controller } from '@nestjs/common';
import {
  Cases,
  Ending,
  Judging,
  Redirecting,
  Results,
  Submissions,
  Trails,
  UrgencyMarks,
} from '@rukkanen/cases';
import type {
  AcceptCase,
  CaseCard,
  CaseChanged,
  CaseReader,
  CaseReceipt,
  CaseResult,
  CaseTrail,
  FindByCodeWord,
  GiveFeedback,
  MyCase,
  QueueItem,
  RedirectCase,
  Redirection,
  ResubmitCase,
  ReturnCase,
  SetUrgency,
  SubmitCase,
} from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Cases over HTTP: one line each. */
@Controller()
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly submissions: Submissions,
    private readonly judging: Judging,
    private readonly ending: Ending,
    private readonly results: Results,
    private readonly urgency: UrgencyMarks,
    private readonly redirecting: Redirecting,
    private readonly trails: Trails,
  ) {}

  @Serves('submitCase')
  submit(@CurrentActor() actor: Actor, @Sent() sent: SubmitCase): Promise<CaseReceipt> {
    return this.submissions.submit(actor, sent);
  }

  @Serves('myCases')
  mine(@CurrentActor() actor: Actor): Promise<MyCase[]> {
    return this.cases.mine(actor);
  }

  @Serves('queue')
  queue(@CurrentActor() actor: Actor, @Asked() asked: { areaId?: string }): Promise<QueueItem[]> {
    return this.cases.queue(actor, asked.areaId);
  }

  @Serves('readCase')
  read(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseCard> {
    return this.cases.read(actor, id);
  }

  @Serves('acceptCase')
  accept(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AcceptCase,
  ): Promise<CaseChanged> {
    return this.judging.accept(actor, id, sent);
  }

  @Serves('returnCase')
  return(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ReturnCase,
  ): Promise<CaseChanged> {
    return this.judging.return(actor, id, sent);
  }

  @Serves('resubmitCase')
  resubmit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ResubmitCase,
  ): Promise<CaseReceipt> {
    return this.submissions.resubmit(actor, id, sent);
  }

  @Serves('setUrgency')
  setUrgency(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SetUrgency,
  ): Promise<CaseChanged> {
    return this.urgency.set(actor, id, sent);
  }

  @Serves('withdrawCase')
  withdraw(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseChanged> {
    return this.ending.withdraw(actor, id);
  }

  @Serves('reportIdentifies')
  reportIdentifies(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseChanged> {
    return this.ending.reportIdentifies(actor, id);
  }

  @Serves('caseResult')
  result(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseResult> {
    return this.results.of(actor, id);
  }

  @Serves('giveFeedback')
  giveFeedback(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: GiveFeedback,
  ): Promise<CaseChanged> {
    return this.ending.giveFeedback(actor, id, sent);
  }

  @Serves('caseReaders')
  readers(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseReader[]> {
    return this.cases.readers(actor, id);
  }

  @Serves('redirectCase')
  redirect(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: RedirectCase,
  ): Promise<CaseChanged> {
    return this.redirecting.redirect(actor, id, sent);
  }

  @Serves('redirection')
  redirection(@CurrentActor() actor: Actor, @Id() id: string): Promise<Redirection> {
    return this.redirecting.of(actor, id);
  }

  @Serves('caseTrails')
  trail(@CurrentActor() actor: Actor, @Sent() { codeWord }: FindByCodeWord): Promise<CaseTrail[]> {
    return this.trails.find(actor, codeWord);
  }
}
