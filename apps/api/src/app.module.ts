import { Module, type DynamicModule } from '@nestjs/common';
import { ActionsModule } from '@rukkanen/actions';
import { CatalogueModule } from '@rukkanen/catalogue';
import { CasesModule } from '@rukkanen/cases';
import { DirectoryModule } from '@rukkanen/directory';
import { FeedsModule } from '@rukkanen/feeds';
import { IdentityModule } from '@rukkanen/identity';
import { InvitationsModule } from '@rukkanen/invitations';
import { MeetingsModule } from '@rukkanen/meetings';
import { LibraryModule } from '@rukkanen/library';
import { MetricsModule } from '@rukkanen/metrics';
import { PersistenceModule } from '@rukkanen/persistence';
import { PlacesModule } from '@rukkanen/places';
import { ReferralsModule } from '@rukkanen/referrals';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import { ActionsController } from './actions/actions.controller.js';
import { AnswerBoardController } from './answers/answer-board.controller.js';
import { AnswersController } from './answers/answers.controller.js';
import { OneTapController } from './answers/one-tap.controller.js';
import { AnonymityController } from './anonymity/anonymity.controller.js';
import { AreasController } from './areas/areas.controller.js';
import { AuthModule } from './auth/auth.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { FeedController } from './calendar/feed.controller.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { MissingServicesController } from './catalogue/missing-services.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { DirectController } from './cases/direct.controller.js';
import { ConfigModule } from './config.module.js';
import type { ApiConfig } from './config.js';
import { DemoModule } from './demo/demo.module.js';
import { DirectoryController } from './directory/directory.controller.js';
import { HealthController } from './health/health.controller.js';
import { HttpModule } from './http/http.module.js';
import { LiveModule } from './live/live.module.js';
import { TextController } from './live/text/text.controller.js';
import { FlowController } from './metrics/flow.controller.js';
import { LibraryController } from './library/library.controller.js';
import { PeopleController } from './people/people.controller.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { RetentionController } from './retention/retention.controller.js';
import { RostersController } from './rosters/rosters.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { PoolController } from './sessions/pool.controller.js';
import { TermsController } from './sessions/terms.controller.js';

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
        PlacesModule,
        DirectoryModule,
        CatalogueModule,
        CasesModule,
        ActionsModule,
        SessionsModule,
        InvitationsModule.forRoot({
          smtpUrl: config.SMTP_URL,
          from: config.MAIL_FROM,
          publicUrl: config.PUBLIC_URL,
          collectSeconds: config.MAIL_COLLECT_SECONDS,
          authservId: config.MAIL_AUTHSERV_ID,
        }),
        FeedsModule.forRoot({ publicUrl: config.PUBLIC_URL }),
        MeetingsModule.forRoot(config.MEETINGS),
        LibraryModule.forRoot({ k: config.K_ANONYMITY }),
        ReferralsModule,
        MetricsModule,
        HttpModule,
        AuthModule,
        LiveModule,
        DemoModule.when(config.DEMO),
      ],
      controllers: [
        FeedController,
        ActionsController,
        AnonymityController,
        AnswerBoardController,
        AnswersController,
        AreasController,
        CalendarController,
        CasesController,
        DirectController,
        CatalogueController,
        MissingServicesController,
        DirectoryController,
        FlowController,
        HealthController,
        LibraryController,
        OneTapController,
        PeopleController,
        PoolController,
        ReferralsController,
        RetentionController,
        RostersController,
        SessionsController,
        TermsController,
        TextController,
      ],
    };
  }
}
