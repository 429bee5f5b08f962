import { Module, type DynamicModule } from '@nestjs/common';
import { ActionsModule } from '@rukkanen/actions';
import { CasesModule } from '@rukkanen/cases';
import { CatalogueModule } from '@rukkanen/catalogue';
import { IdentityModule } from '@rukkanen/identity';
import { InvitationsModule } from '@rukkanen/invitations';
import { MeetingsModule } from '@rukkanen/meetings';
import { LEAST_K, LibraryModule } from '@rukkanen/library';
import { PersistenceModule } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import { WORKER_CONFIG, type WorkerConfig } from './config.js';
import { ImapReader } from './inbound/imap-reader.js';
import { MailDoors } from './inbound/mail-doors.js';
import { Receivers } from './receivers.js';
import { Sweeps } from './sweeps.js';

const POOL = 6;

/** What happens after the answer: mail that waits, and deadlines that fall due. */
@Module({})
export class WorkerModule {
  static forConfig(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot({
          databaseUrl: config.DATABASE_URL,
          poolSize: POOL,
          demo: config.DEMO,
        }),
        TextsModule.forRoot({
          keysDatabaseUrl: config.KEYS_DATABASE_URL,
          keyRing: config.KEY_RING,
        }),
        IdentityModule,
        RostersModule,
        CasesModule,
        CatalogueModule,
        ActionsModule,
        LibraryModule.forRoot({ k: LEAST_K }),
        SessionsModule,
        InvitationsModule.forRoot({
          smtpUrl: config.SMTP_URL,
          from: config.MAIL_FROM,
          publicUrl: config.PUBLIC_URL,
          collectSeconds: config.MAIL_COLLECT_SECONDS,
          authservId: config.MAIL_AUTHSERV_ID,
        }),
        MeetingsModule.forRoot(config.MEETINGS),
      ],
      providers: [
        { provide: WORKER_CONFIG, useValue: config },
        ImapReader,
        MailDoors,
        Receivers,
        Sweeps,
      ],
    };
  }
}
