import { Module, type DynamicModule } from '@nestjs/common';
import { MeetingsRepository } from './data/meetings.repository.js';
import { GraphMeetings } from './graph/graph-meetings.js';
import { JoinLinkHosts } from './join-link-hosts.js';
import { MeetingHost } from './meeting-host.js';
import { MeetingMaker } from './meeting-maker.service.js';
import type { MeetingsOptions } from './meetings-environment.js';
import { NoHost } from './no-host.js';
import { OnlineMeetings } from './online-meetings.service.js';

/** Teams meetings of sessions. */
@Module({})
export class MeetingsModule {
  static forRoot({ graph, joinLinkHosts }: MeetingsOptions): DynamicModule {
    return {
      module: MeetingsModule,
      providers: [
        MeetingsRepository,
        MeetingMaker,
        OnlineMeetings,
        { provide: JoinLinkHosts, useValue: { allowed: joinLinkHosts } },
        {
          provide: MeetingHost,
          useFactory: () => (graph ? new GraphMeetings(graph) : new NoHost()),
        },
      ],
      exports: [MeetingMaker, OnlineMeetings],
    };
  }
}
