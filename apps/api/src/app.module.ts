import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '@rukkanen/identity';
import { PersistenceModule } from '@rukkanen/persistence';
import { TextsModule } from '@rukkanen/texts';
import { AuthModule } from './auth/auth.module.js';
import { ConfigModule } from './config.module.js';
import type { ApiConfig } from './config.js';
import { HealthController } from './health/health.controller.js';
import { HttpModule } from './http/http.module.js';
import { PeopleController } from './people/people.controller.js';

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
        HttpModule,
        AuthModule,
      ],
      controllers: [HealthController, PeopleController],
    };
  }
}
