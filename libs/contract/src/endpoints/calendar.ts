import { z } from 'zod';
import * as other from '../other.js';
import { endpoint } from './endpoint.js';

/** Own calendars. */
export const calendarEndpoints = {
  myCalendar: endpoint({
    method: 'GET',
    path: '/api/calendar',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'My coming windows and my feed',
    answer: other.MyCalendar,
  }),
  rotateFeed: endpoint({
    method: 'POST',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Make a new secret address; the old one stops working',
    answer: other.FeedAddress,
  }),
  revokeFeed: endpoint({
    method: 'DELETE',
    path: '/api/calendar/feed',
    policy: 'calendar.own',
    tag: 'calendar',
    summary: 'Stop the feed',
    answer: other.Nothing,
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
