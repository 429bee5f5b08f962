import { Module } from '@nestjs/common';
import { ActionsModule } from '@rukkanen/actions';
import { CasesModule } from '@rukkanen/cases';
import { IdentityModule } from '@rukkanen/identity';
import { MetricsModule } from '@rukkanen/metrics';
import { PersistenceModule } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import type { OperatorEnv } from './env.js';

/** The rooms an operator's command reads through: as the application reads, at the product's own moment. */
export function readingModule({ appUrl, keysUrl, keyRing }: OperatorEnv) {
  @Module({
    imports: [
      PersistenceModule.forRoot({ databaseUrl: appUrl, poolSize: 2, demo: true }),
      TextsModule.forRoot({ keysDatabaseUrl: keysUrl, keyRing }),
      IdentityModule,
      RostersModule,
      CasesModule,
      ActionsModule,
      SessionsModule,
      MetricsModule,
    ],
  })
  class ReadingModule {}
  return ReadingModule;
}
