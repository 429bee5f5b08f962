import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Convening } from './convening.service.js';
import { FeedsRepository } from './data/feeds.repository.js';
import { InvitationEntity, MailEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { Feeds } from './feeds.service.js';
import { MailIdentity } from './mail-identity.js';
import { MailSender } from './mail-sender.service.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { Staffing } from './staffing.service.js';
import { Telling } from './telling.service.js';

export interface InvitationsOptions {
  readonly smtpUrl: string;
  readonly from: string;
  readonly publicUrl: string;
}

/** Who is invited to what, the mails that say so, and the calendars that show it. */
@Global()
@Module({})
export class InvitationsModule {
  static forRoot({ smtpUrl, from, publicUrl }: InvitationsOptions): DynamicModule {
    return {
      module: InvitationsModule,
      imports: [TypeOrmModule.forFeature([InvitationEntity, MailEntity])],
      providers: [
        InvitationsRepository,
        FeedsRepository,
        Convening,
        Feeds,
        MailSender,
        Staffing,
        Telling,
        { provide: MailIdentity, useValue: { from, publicUrl } },
        { provide: Mailer, useFactory: () => new SmtpMailer(smtpUrl, from) },
      ],
      exports: [Convening, Feeds, MailSender, Mailer, Staffing],
    };
  }
}
