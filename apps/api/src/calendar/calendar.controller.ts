import { Controller } from '@nestjs/common';
import type {
  AnsweredOwn,
  AnswerOwn,
  FeedAddress,
  FeedList,
  MakeFeed,
  MyCalendar,
} from '@rukkanen/contract';
import { Feeds } from '@rukkanen/feeds';
import { OwnAnswers } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import { CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** One's own calendar, and the addresses of feeds. */
@Controller()
export class CalendarController {
  constructor(
    private readonly feeds: Feeds,
    private readonly answers: OwnAnswers,
  ) {}

  @Serves('myCalendar')
  mine(@CurrentActor() actor: Actor): Promise<MyCalendar> {
    return this.feeds.mine(actor);
  }

  @Serves('answerOwn')
  answer(@CurrentActor() actor: Actor, @Sent() sent: AnswerOwn): Promise<AnsweredOwn> {
    return this.answers.give(actor, sent);
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
}
