import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '@rukkanen/kernel';
import { Bus } from './bus.js';
import { dataSourceOptions } from './data-source.js';
import { Outbox } from './outbox.js';
import { ProductClock, RealClock } from './product-clock.js';
import { Settings } from './settings.js';
import { Transactions } from './transactions.js';

export interface PersistenceOptions {
  /** Connects as the application's role, which owns nothing. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Whether the product's clock may differ from the real one. */
  readonly demo: boolean;
}

/** The database of one process: transactions, outbox, bus, settings and the product's clock. */
@Global()
@Module({})
export class PersistenceModule {
  static forRoot(options: PersistenceOptions): DynamicModule {
    const clock = options.demo ? ProductClock : RealClock;
    return {
      module: PersistenceModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(options.databaseUrl, options.poolSize))],
      providers: [
        Transactions,
        Outbox,
        Settings,
        { provide: Bus, useFactory: () => new Bus(options.databaseUrl) },
        clock,
        { provide: Clock, useExisting: clock },
      ],
      exports: [Transactions, Outbox, Settings, Bus, Clock],
    };
  }
}
