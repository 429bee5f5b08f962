import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswersRepository } from './answers/answers.repository.js';
import { Answers } from './answers/answers.service.js';
import { AnswerBoardRepository } from './answers/board/answer-board.repository.js';
import { AnswerBoard } from './answers/board/answer-board.service.js';
import { Settling } from './answers/board/settling.service.js';
import { Bounces } from './answers/bounces.service.js';
import { Deputies } from './answers/deputies.service.js';
import { InboundMail, InboundTrust } from './answers/inbound.service.js';
import { OwnAnswers } from './answers/own-answers.service.js';
import { AnswerLinks } from './answers/one-tap/answer-links.service.js';
import { AnswerTokensRepository } from './answers/one-tap/answer-tokens.repository.js';
import { OneTap } from './answers/one-tap/one-tap.service.js';
import { ConveningTerms } from './convening-terms.service.js';
import { Convening } from './convening.service.js';
import { CutOff } from './cut-off.service.js';
import { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailEntity } from './data/mail.entity.js';
import { MailsRepository } from './data/mails.repository.js';
import { StandingEntity } from './data/standing.entity.js';
import { StandingRepository } from './data/standing.repository.js';
import { OwnCalendar } from './own-calendar.service.js';
import { MailIdentity } from './mail-identity.js';
import { MailSender } from './mail-sender.service.js';
import { MailSheet } from './mail-sheet.service.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { DirectMailsRepository } from './reminders/direct-mails.repository.js';
import { DirectMails } from './reminders/direct-mails.service.js';
import { FeedbackReminders } from './reminders/feedback-reminders.service.js';
import { RemindersRepository } from './reminders/reminders.repository.js';
import { Staffing } from './staffing.service.js';
import { Occurrences } from './occurrences.service.js';
import { Post } from './post.service.js';
import { Standing } from './standing.service.js';
import { Telling } from './telling.service.js';
import { Terms } from './terms.service.js';

export interface InvitationsOptions {
  readonly smtpUrl: string;
  readonly from: string;
  readonly publicUrl: string;
  /** For how long changes are collected before a message about them leaves. */
  readonly collectSeconds?: number;
  /** Whose Authentication-Results are believed (`MAIL_AUTHSERV_ID`). */
  readonly authservId?: string | undefined;
}

const COLLECT_SECONDS = 60;

/** Who is invited to what, the mails that say so, and the calendars that show it. */
@Global()
@Module({})
export class InvitationsModule {
  static forRoot(options: InvitationsOptions): DynamicModule {
    const { smtpUrl, from, publicUrl, collectSeconds = COLLECT_SECONDS, authservId } = options;
    return {
      module: InvitationsModule,
      imports: [TypeOrmModule.forFeature([InvitationEntity, MailEntity, StandingEntity])],
      providers: [
        AnswerBoardRepository,
        AnswersRepository,
        AnswerTokensRepository,
        InvitationsRepository,
        MailsRepository,
        RemindersRepository,
        StandingRepository,
        AnswerBoard,
        AnswerLinks,
        Answers,
        Bounces,
        Convening,
        ConveningTerms,
        CutOff,
        Deputies,
        DirectMails,
        DirectMailsRepository,
        FeedbackReminders,
        InboundMail,
        OneTap,
        OwnAnswers,
        OwnCalendar,
        MailSender,
        Staffing,
        MailSheet,
        Occurrences,
        Post,
        Settling,
        Standing,
        Telling,
        Terms,
        { provide: MailIdentity, useValue: { from, publicUrl, collectSeconds } },
        { provide: InboundTrust, useValue: { authservId } },
        { provide: Mailer, useFactory: () => new SmtpMailer(smtpUrl, from) },
      ],
      exports: [
        AnswerBoard,
        Convening,
        ConveningTerms,
        CutOff,
        DirectMails,
        FeedbackReminders,
        InboundMail,
        MailSender,
        Mailer,
        OneTap,
        OwnAnswers,
        OwnCalendar,
        Settling,
        Staffing,
      ],
    };
  }
}
