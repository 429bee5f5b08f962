import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FirstHouse1764000000000 } from './migrations/1764000000000-first-house.js';
import { Seasons1764100000000 } from './migrations/1764100000000-seasons.js';
import { Terms1764210000000 } from './migrations/1764210000000-terms.js';
import { StandingInvitations1764220000000 } from './migrations/1764220000000-standing-invitations.js';
import { Answers1764230000000 } from './migrations/1764230000000-answers.js';
import { Feeds1764240000000 } from './migrations/1764240000000-feeds.js';
import { OnlineMeetings1764245000000 } from './migrations/1764245000000-online-meetings.js';
import { KeptSlots1764250000000 } from './migrations/1764250000000-kept-slots.js';
import { Rosters1764260000000 } from './migrations/1764260000000-rosters.js';
import { Places1764270000000 } from './migrations/1764270000000-places.js';
import { Urgency1764310000000 } from './migrations/1764310000000-urgency.js';
import { AnswerBoard1764320000000 } from './migrations/1764320000000-answer-board.js';
import { AnswerLinks1764330000000 } from './migrations/1764330000000-answer-links.js';
import { Pool1764340000000 } from './migrations/1764340000000-pool.js';
import { CaseForm1764350000000 } from './migrations/1764350000000-case-form.js';
import { FeedbackReminders1764360000000 } from './migrations/1764360000000-feedback-reminders.js';
import { FixedVersions1764361000000 } from './migrations/1764361000000-fixed-versions.js';
import { Library1764362000000 } from './migrations/1764362000000-library.js';
import { CriteriaEnds1764410000000 } from './migrations/1764410000000-criteria-ends.js';
import { DirectMails1764480000000 } from './migrations/1764480000000-direct-mails.js';
import { DirectRequests1764430000000 } from './migrations/1764430000000-direct-requests.js';
import { EarlierCases1764440000000 } from './migrations/1764440000000-earlier-cases.js';
import { DecisionSteps1764510000000 } from './migrations/1764510000000-decision-steps.js';
import { DecisionMarks1764470000000 } from './migrations/1764470000000-decision-marks.js';
import { Catalogue1764420000000 } from './migrations/1764420000000-catalogue.js';
import { HelpInLanguages1764440100000 } from './migrations/1764440100000-help-in-languages.js';
import { PreparingClient } from './prepared.js';
import { Needs1764490000000 } from './migrations/1764490000000-needs.js';

/** How the application connects: entities are those of the rooms it has loaded, no schema changes. */
export const dataSourceOptions = (url: string, poolSize: number): TypeOrmModuleOptions => ({
  type: 'postgres',
  url,
  poolSize,
  autoLoadEntities: true,
  synchronize: false,
  migrationsRun: false,
  installExtensions: false,
  logging: false,
  extra: { Client: PreparingClient },
  retryAttempts: 20,
  retryDelay: 500,
});

/** How the owner connects to migrate. */
export const ownerDataSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    installExtensions: false,
    migrations: [
      FirstHouse1764000000000,
      Seasons1764100000000,
      Terms1764210000000,
      StandingInvitations1764220000000,
      Answers1764230000000,
      Feeds1764240000000,
      OnlineMeetings1764245000000,
      KeptSlots1764250000000,
      Rosters1764260000000,
      Places1764270000000,
      Urgency1764310000000,
      AnswerBoard1764320000000,
      AnswerLinks1764330000000,
      Pool1764340000000,
      CaseForm1764350000000,
      FeedbackReminders1764360000000,
      FixedVersions1764361000000,
      Library1764362000000,
      CriteriaEnds1764410000000,
      DirectRequests1764430000000,
      EarlierCases1764440000000,
      DecisionMarks1764470000000,
      Catalogue1764420000000,
      HelpInLanguages1764440100000,
      DirectMails1764480000000,
      Needs1764490000000,
      DecisionSteps1764510000000,
    ],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
