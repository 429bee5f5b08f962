import * as pool from '../pool.js';
import { AreaFilter, endpoint } from './endpoint.js';

/** Experts who are borrowed by slots of twenty minutes, across areas. */
export const poolEndpoints = {
  poolCalendar: endpoint({
    method: 'GET',
    path: '/api/pool',
    policy: 'session.read',
    tag: 'pool',
    summary: 'Coming slots of pooled experts who serve my areas',
    query: AreaFilter,
    answer: pool.PoolCalendar,
  }),
  offerPoolTime: endpoint({
    method: 'POST',
    path: '/api/pool',
    policy: 'session.attend',
    tag: 'pool',
    summary: 'Offer slots of an expert: of oneself, or by the convener as agreed',
    body: pool.OfferPoolTime,
    answer: pool.PoolCalendar,
    refusals: ['pool.times_overlap', 'session.skipped_hour', 'session.day_passed'],
  }),
  bookPoolSlot: endpoint({
    method: 'POST',
    path: '/api/pool/:id/book',
    params: { id: pool.SlotId },
    policy: 'session.lock',
    tag: 'pool',
    summary: 'Book a slot of an expert for a session',
    body: pool.BookPoolSlot,
    answer: pool.PoolCalendar,
    status: 200,
    refusals: ['pool.slot_taken', 'pool.outside_session'],
  }),
  releasePoolSlot: endpoint({
    method: 'POST',
    path: '/api/pool/:id/release',
    params: { id: pool.SlotId },
    policy: 'session.lock',
    tag: 'pool',
    summary: 'Give a booked slot back',
    answer: pool.PoolCalendar,
    status: 200,
    refusals: ['session.wrong_state'],
  }),
  withdrawPoolSlot: endpoint({
    method: 'POST',
    path: '/api/pool/:id/withdraw',
    params: { id: pool.SlotId },
    policy: 'session.attend',
    tag: 'pool',
    summary: 'Take a free slot off the calendar',
    answer: pool.PoolCalendar,
    status: 200,
    refusals: ['pool.slot_taken'],
  }),
} as const;
