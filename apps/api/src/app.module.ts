import { Module, type DynamicModule } from '@nestjs/common';
import { CasesModule } from '@rukkanen/cases';
import { IdentityModule } from '@rukkanen/identity';
import { InvitationsModule } from '@rukkanen/invitations';
import { PersistenceModule } from '@rukkanen/persistence';
import { ReferralsModule } from '@rukkanen/referrals';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import { AnonymityController } from './anonymity/anonymity.controller.js';
import { AuthModule } from './auth/auth.module.js';
import { CasesController } from './cases/cases.controller.js';
import { ConfigModule } from './config.module.js';
import type { ApiConfig } from './config.js';
import { HealthController } from './health/health.controller.js';
import { HttpModule } from './http/http.module.js';
import { PeopleController } from './people/people.controller.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { RetentionController } from './retention/retention.controller.js';
import { RostersController } from './rosters/rosters.controller.js';

/** The API: every room behind its controllers, all of it behind one edge. */
@Module({})
export class ApiModule {
  static forConfig(config: ApiConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.forConfig(config),
        PersistenceModule.forRoot({
          databaseUrl: config.DATABASE_URL,
          poolSize: config.DATABASE_POOL,
          demo: config.DEMO,
        }),
        TextsModule.forRoot({
          keysDatabaseUrl: config.KEYS_DATABASE_URL,
          keyRing: config.KEY_RING,
        }),
        IdentityModule,
        RostersModule,
        CasesModule,
        SessionsModule,
        InvitationsModule.forRoot({
          smtpUrl: config.SMTP_URL,
          from: config.MAIL_FROM,
          publicUrl: config.PUBLIC_URL,
        }),
        ReferralsModule,
        HttpModule,
        AuthModule,
      ],
      controllers: [
        AnonymityController,
        CasesController,
        HealthController,
        PeopleController,
        ReferralsController,
        RetentionController,
        RostersController,
      ],
    };
  }
}
