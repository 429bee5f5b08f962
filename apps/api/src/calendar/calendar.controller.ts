import { Controller, Req, Res } from '@nestjs/common';
import type { FeedAddress, FeedList, MakeFeed, MyCalendar } from '@rukkanen/contract';
import { Feeds, ServedFeeds } from '@rukkanen/feeds';
import type { Actor } from '@rukkanen/kernel';
import type { Request, Response } from 'express';
import { CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';
import { sendFeed } from './send-feed.js';

/** One's own calendar, and the feeds that calendar programs fetch. */
@Controller()
export class CalendarController {
  constructor(
    private readonly feeds: Feeds,
    private readonly served: ServedFeeds,
  ) {}

  @Serves('myCalendar')
  mine(@CurrentActor() actor: Actor): Promise<MyCalendar> {
    return this.feeds.mine(actor);
  }

  @Serves('listFeeds')
  list(@CurrentActor() actor: Actor): Promise<FeedList> {
    return this.feeds.list(actor);
  }

  @Serves('rotateFeed')
  make(@CurrentActor() actor: Actor, @Sent() sent: MakeFeed): Promise<FeedAddress> {
    return this.feeds.make(actor, sent);
  }

  @Serves('revokeFeed')
  stopOwn(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.stopOwn(actor);
  }

  @Serves('stopFeed')
  stop(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.feeds.stop(actor, id);
  }

  @Serves('readFeed')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendFeed(request, response, await this.served.serve(String(request.params['token'])));
  }
}
