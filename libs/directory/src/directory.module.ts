import { Global, Module } from '@nestjs/common';
import { RoleCardsRepository } from './data/role-cards.repository.js';
import { SeatNames } from './data/seat-names.read-model.js';
import { Directories } from './directory.service.js';

/** Who does what, and how to reach them. */
@Global()
@Module({ providers: [RoleCardsRepository, SeatNames, Directories], exports: [Directories] })
export class DirectoryModule {}
