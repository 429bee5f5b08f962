import { Controller } from '@nestjs/common';
import type {
  AddBreak,
  AddSession,
  AddSharedDay,
  ChangeOutreach,
  OutreachDay,
  OutreachList,
  PlanOutreach,
  RemoveSharedDay,
  AreaDays,
  CancelSession,
  CapacityList,
  ChangeTerm,
  PlanTerm,
  RemoveBreak,
  ReplanTerm,
  SendTerm,
  SessionCard,
  StaffingList,
  TermCard,
  TermChangePreview,
  TermList,
  TermMailSheet,
  TermPreview,
} from '@rukkanen/contract';
import { ConveningTerms } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import {
  AddedSessions,
  AreaDaysKeeping,
  Capacities,
  Outreach,
  StaffCapacities,
  TermChanges,
  TermPlanning,
} from '@rukkanen/sessions';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Terms over HTTP, from the first look to the last change. */
@Controller()
export class TermsController {
  constructor(
    private readonly planning: TermPlanning,
    private readonly changes: TermChanges,
    private readonly convening: ConveningTerms,
    private readonly added: AddedSessions,
    private readonly days: AreaDaysKeeping,
    private readonly capacities: Capacities,
    private readonly staffing: StaffCapacities,
    private readonly outreach: Outreach,
  ) {}

  @Serves('listTerms')
  list(@CurrentActor() actor: Actor, @Asked() asked: { areaId?: string }): Promise<TermList> {
    return this.planning.list(actor, asked.areaId);
  }

  @Serves('previewTerm')
  preview(@CurrentActor() actor: Actor, @Sent() sent: PlanTerm): Promise<TermPreview> {
    return this.planning.preview(actor, sent);
  }

  @Serves('planTerm')
  plan(@CurrentActor() actor: Actor, @Sent() sent: PlanTerm): Promise<TermCard> {
    return this.planning.plan(actor, sent);
  }

  @Serves('replanTerm')
  replan(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ReplanTerm,
  ): Promise<TermCard> {
    return this.planning.replan(actor, id, sent);
  }

  @Serves('discardTerm')
  discard(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SendTerm,
  ): Promise<TermCard> {
    return this.planning.discard(actor, id, sent);
  }

  @Serves('sendTerm')
  async send(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() { revision }: SendTerm,
  ): Promise<TermCard> {
    await this.convening.send(actor, id, revision);
    return this.planning.read(actor, id);
  }

  @Serves('mailsOfTerm')
  async mailsOfSend(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() { revision }: SendTerm,
  ): Promise<TermMailSheet> {
    return { mails: await this.convening.mailsOfSend(actor, id, revision) };
  }

  @Serves('cancelTerm')
  async cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CancelSession,
  ): Promise<TermCard> {
    await this.convening.cancelAll(actor, id, sent);
    return this.planning.read(actor, id);
  }

  @Serves('mailsOfTermCancel')
  async mailsOfCancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CancelSession,
  ): Promise<TermMailSheet> {
    return { mails: await this.convening.mailsOfCancelAll(actor, id, sent) };
  }

  @Serves('mailsOfPlan')
  async mailsOfPlan(@CurrentActor() actor: Actor, @Sent() sent: PlanTerm): Promise<TermMailSheet> {
    return { mails: await this.convening.mailsOfPlan(actor, sent) };
  }

  @Serves('mailsOfTermChange')
  async mailsOfChange(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeTerm,
  ): Promise<TermMailSheet> {
    return { mails: await this.convening.mailsOfChange(actor, id, sent) };
  }

  @Serves('previewTermChange')
  previewChange(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeTerm,
  ): Promise<TermChangePreview> {
    return this.changes.preview(actor, id, sent);
  }

  @Serves('changeTerm')
  async change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeTerm,
  ): Promise<TermCard> {
    return this.planning.read(actor, await this.convening.change(actor, id, sent));
  }

  @Serves('addSession')
  add(@CurrentActor() actor: Actor, @Sent() sent: AddSession): Promise<SessionCard> {
    return this.added.add(actor, sent);
  }

  @Serves('capacity')
  capacity(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId?: string },
  ): Promise<CapacityList> {
    return this.capacities.list(actor, asked.areaId);
  }

  @Serves('staffCapacity')
  staffCapacity(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId?: string },
  ): Promise<StaffingList> {
    return this.staffing.list(actor, asked.areaId);
  }

  @Serves('areaDays')
  areaDays(@CurrentActor() actor: Actor, @Id() id: string): Promise<AreaDays> {
    return this.days.read(actor, id);
  }

  @Serves('addBreak')
  addBreak(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AddBreak,
  ): Promise<AreaDays> {
    return this.days.add(actor, id, sent);
  }

  @Serves('removeBreak')
  removeBreak(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() { breakId }: RemoveBreak,
  ): Promise<AreaDays> {
    return this.days.remove(actor, id, breakId);
  }

  @Serves('addSharedDay')
  share(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AddSharedDay,
  ): Promise<AreaDays> {
    return this.days.share(actor, id, sent);
  }

  @Serves('removeSharedDay')
  unshare(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() { sharedDayId }: RemoveSharedDay,
  ): Promise<AreaDays> {
    return this.days.unshare(actor, id, sharedDayId);
  }

  @Serves('listOutreach')
  outreachDays(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId?: string },
  ): Promise<OutreachList> {
    return this.outreach.list(actor, asked.areaId);
  }

  @Serves('planOutreach')
  planOutreach(@CurrentActor() actor: Actor, @Sent() sent: PlanOutreach): Promise<OutreachDay> {
    return this.outreach.plan(actor, sent);
  }

  @Serves('changeOutreach')
  changeOutreach(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeOutreach,
  ): Promise<OutreachDay> {
    return this.outreach.change(actor, id, sent);
  }
}
