import { Controller, Req, Res } from '@nestjs/common';
import type { FeedAddress, MyCalendar } from '@rukkanen/contract';
import { Feeds } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import type { Request, Response } from 'express';
import { CurrentActor } from '../http/params.js';
import { Serves } from '../http/serves.js';
import { sendFeed } from './send-feed.js';

/** One's own calendar, and the feed that calendar programs fetch. */
@Controller()
export class CalendarController {
  constructor(private readonly feeds: Feeds) {}

  @Serves('myCalendar')
  mine(@CurrentActor() actor: Actor): Promise<MyCalendar> {
    return this.feeds.mine(actor);
  }

  @Serves('rotateFeed')
  rotate(@CurrentActor() actor: Actor): Promise<FeedAddress> {
    return this.feeds.rotate(actor);
  }

  @Serves('revokeFeed')
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  @Serves('readFeed')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendFeed(request, response, await this.feeds.serve(String(request.params['token'])));
  }
}
