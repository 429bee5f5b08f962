import { Controller, Inject } from '@nestjs/common';
import type {
  AddLateCase,
  AgendaBoard,
  ArrangeAgenda,
  AskMeeting,
  CancelSession,
  JoinLink,
  LockSession,
  MailSheet,
  MoveSession,
  RemoveGuest,
  ResendMail,
  SessionCard,
  SessionChanged,
  SessionCourse,
  SessionList,
  SetJoinLink,
  SetPlace,
  SuggestAgenda,
  UnlockSession,
} from '@rukkanen/contract';
import { Convening, CutOff } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import { OnlineMeetings } from '@rukkanen/meetings';
import { Scheduling, SessionCourses } from '@rukkanen/sessions';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Sessions over HTTP, from the list to the locked agenda: one line each. */
@Controller()
export class SessionsController {
  constructor(
    private readonly scheduling: Scheduling,
    private readonly courses: SessionCourses,
    private readonly convening: Convening,
    private readonly cutOff: CutOff,
    private readonly meetings: OnlineMeetings,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Serves('listSessions')
  list(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId?: string; from?: string; to?: string },
  ): Promise<SessionList> {
    return this.scheduling.list(actor, asked);
  }

  @Serves('readSession')
  read(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionCard> {
    return this.scheduling.read(actor, id);
  }

  @Serves('sessionCourse')
  course(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionCourse> {
    return this.courses.read(actor, id);
  }

  @Serves('agendaBoard')
  board(@CurrentActor() actor: Actor, @Id() id: string): Promise<AgendaBoard> {
    return this.convening.board(actor, id);
  }

  @Serves('arrangeAgenda')
  arrange(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ArrangeAgenda,
  ): Promise<AgendaBoard> {
    return this.convening.arrange(actor, id, sent);
  }

  @Serves('suggestAgenda')
  suggest(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SuggestAgenda,
  ): Promise<AgendaBoard> {
    return this.convening.suggest(actor, id, sent);
  }

  @Serves('setJoinLink')
  setJoinLink(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SetJoinLink,
  ): Promise<SessionChanged> {
    return this.convening.setJoinLink(actor, id, sent, this.config.MEETINGS.joinLinkHosts);
  }

  @Serves('joinLink')
  joinLink(@CurrentActor() actor: Actor, @Id() id: string): Promise<JoinLink> {
    return this.meetings.read(actor, id);
  }

  @Serves('askMeeting')
  askMeeting(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AskMeeting,
  ): Promise<JoinLink> {
    return this.meetings.ask(actor, id, sent);
  }

  @Serves('setSessionPlace')
  setPlace(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SetPlace,
  ): Promise<SessionChanged> {
    return this.convening.setPlace(actor, id, sent);
  }

  @Serves('lockSession')
  lock(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: LockSession,
  ): Promise<SessionChanged> {
    return this.convening.lock(actor, id, sent);
  }

  @Serves('unlockSession')
  unlock(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: UnlockSession,
  ): Promise<SessionChanged> {
    return this.convening.unlock(actor, id, sent);
  }

  @Serves('addLateCase')
  addLate(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AddLateCase,
  ): Promise<AgendaBoard> {
    return this.cutOff.addLate(actor, id, sent);
  }

  @Serves('moveSession')
  move(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: MoveSession,
  ): Promise<SessionChanged> {
    return this.convening.move(actor, id, sent);
  }

  @Serves('cancelSession')
  cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CancelSession,
  ): Promise<SessionChanged> {
    return this.convening.cancel(actor, id, sent);
  }

  @Serves('mailsOfMove')
  async mailsOfMove(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: MoveSession,
  ): Promise<MailSheet> {
    return { mails: await this.convening.mailsOfMove(actor, id, sent) };
  }

  @Serves('mailsOfCancel')
  async mailsOfCancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CancelSession,
  ): Promise<MailSheet> {
    return { mails: await this.convening.mailsOfCancel(actor, id, sent) };
  }

  @Serves('removeGuest')
  removeGuest(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: RemoveGuest,
  ): Promise<SessionChanged> {
    return this.convening.removeGuest(actor, id, sent);
  }

  @Serves('resendMail')
  resendMail(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ResendMail,
  ): Promise<AgendaBoard> {
    return this.convening.resend(actor, id, sent);
  }
}
