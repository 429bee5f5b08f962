import { Global, Module } from '@nestjs/common';
import { ServiceCardsRepository } from './data/service-cards.repository.js';
import { Services } from './services.service.js';

/** What areas have to offer. */
@Global()
@Module({ providers: [ServiceCardsRepository, Services], exports: [Services] })
export class CatalogueModule {}
