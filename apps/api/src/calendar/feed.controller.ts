import { Controller, Req, Res } from '@nestjs/common';
import { ServedFeeds } from '@rukkanen/feeds';
import type { Request, Response } from 'express';
import { Serves } from '../http/serves.js';
import { sendFeed } from './send-feed.js';

/** The feeds that calendar programs fetch, by far the most often asked of all: the router meets it first. */
@Controller()
export class FeedController {
  constructor(private readonly served: ServedFeeds) {}

  @Serves('readFeed')
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendFeed(request, response, await this.served.serve(String(request.params['token'])));
  }
}
