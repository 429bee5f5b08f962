import { Global, Module } from '@nestjs/common';
import { MissingServicesRepository } from './data/missing-services.repository.js';
import { ServiceCardsRepository } from './data/service-cards.repository.js';
import { MissingServices } from './missing-services.service.js';
import { PublishedNeeds } from './published-needs.service.js';
import { Services } from './services.service.js';

/** What areas have to offer, and what they lack. */
@Global()
@Module({
  providers: [
    ServiceCardsRepository,
    Services,
    MissingServicesRepository,
    MissingServices,
    PublishedNeeds,
  ],
  exports: [Services, MissingServices, PublishedNeeds],
})
export class CatalogueModule {}
