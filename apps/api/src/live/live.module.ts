import { Module } from '@nestjs/common';
import { Door } from './door.js';
import { LiveGateway } from './live.gateway.js';
import { LookUps } from './look-ups.js';
import { Teller } from './teller.js';
import { Watch } from './watch.js';

/** The live room's door, its voice and its watch. */
@Module({ providers: [Door, LiveGateway, LookUps, Teller, Watch] })
export class LiveModule {}
