import { z } from 'zod';
import { Day, Id, LocalTime, row, SessionId } from './parts.js';

/** A session's state in the words of the format: TODAY has its agenda sent and waits to be held. */
export const SessionStatus = z.enum(['PLANNED', 'TODAY', 'HELD', 'CANCELLED']);

const Utc = z.iso.datetime();

/** A session by its local time; the instants say the same and are checked against it. */
export const Session = row({
  id: SessionId,
  team: Id,
  date: Day,
  startLocal: LocalTime,
  startUtc: Utc,
  endUtc: Utc,
  status: SessionStatus,
  movedFrom: Day.nullish(),
});
