import { z } from 'zod';
import * as calendar from '../calendar.js';
import { PublicId } from '../fields.js';
import { Nothing } from '../other.js';
import { endpoint } from './endpoint.js';

/** Own calendars, and feeds of teams, areas and places. */
export const calendarEndpoints = {
  myCalendar: endpoint({
    method: 'GET',
    path: '/api/calendar',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'My coming windows and my feed',
    answer: calendar.MyCalendar,
  }),
  answerOwn: endpoint({
    method: 'POST',
    path: '/api/calendar/answers',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'My answer to an invitation, for one meeting; a decline calls my substitute at once',
    body: calendar.AnswerOwn,
    answer: calendar.AnsweredOwn,
    status: 200,
    refusals: ['session.wrong_state', 'state.changed_meanwhile'],
  }),
  rotateFeed: endpoint({
    method: 'POST',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Make a new secret address of a feed; the old one stops working',
    body: calendar.MakeFeed,
    answer: calendar.FeedAddress,
  }),
  revokeFeed: endpoint({
    method: 'DELETE',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Stop my own feed',
    answer: Nothing,
    status: 204,
  }),
  listFeeds: endpoint({
    method: 'GET',
    path: '/api/calendar/feeds',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'The feeds I may subscribe to, and the addresses of what I look after',
    answer: calendar.FeedList,
  }),
  stopFeed: endpoint({
    method: 'DELETE',
    path: '/api/calendar/feeds/:id',
    params: { id: PublicId },
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Stop a feed: mine, or one of a team, area or place that I look after',
    answer: Nothing,
    status: 204,
  }),
  readFeed: endpoint({
    method: 'GET',
    path: '/feeds/:token',
    policy: 'public',
    tag: 'calendar',
    summary: 'The subscribed calendar, known by its secret address',
    answer: z.string(),
    produces: 'text/calendar',
  }),
} as const;
