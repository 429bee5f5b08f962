import { Module, type DynamicModule } from '@nestjs/common';
import { AddressesRepository } from './data/addresses.repository.js';
import { ShownRepository } from './data/shown.repository.js';
import { FeedIdentity } from './feed-identity.js';
import { FeedWriter } from './feed-writer.service.js';
import { Feeds } from './feeds.service.js';
import { ServedFeeds } from './served-feeds.service.js';

/** Calendars that people subscribe to. */
@Module({})
export class FeedsModule {
  static forRoot({ publicUrl }: { readonly publicUrl: string }): DynamicModule {
    return {
      module: FeedsModule,
      providers: [
        AddressesRepository,
        ShownRepository,
        FeedWriter,
        ServedFeeds,
        Feeds,
        { provide: FeedIdentity, useValue: { publicUrl } },
      ],
      exports: [Feeds, ServedFeeds],
    };
  }
}
