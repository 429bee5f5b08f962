import { Global, Module } from '@nestjs/common';
import { RostersRepository } from './data/rosters.repository.js';
import { Rosters } from './rosters.service.js';

/** Rosters of the consultation teams. */
@Global()
@Module({ providers: [RostersRepository, Rosters], exports: [Rosters] })
export class RostersModule {}
