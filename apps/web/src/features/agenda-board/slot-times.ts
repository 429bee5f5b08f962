import type { AgendaBoard } from '@rukkanen/contract';
import { clockSpan } from '../../lib/time.js';

/** The times of all slots of a session, `12.35–12.55`, whether a case stands in them or not. */
export const slotTimes = ({ session: { slotSpans } }: Pick<AgendaBoard, 'session'>): string[] =>
  slotSpans.map(({ startsAt, endsAt }) => clockSpan(startsAt, endsAt));
