import type { AgendaItem, CoverageGap, SessionCard } from '@rukkanen/contract';
import { daysBetween, type LocalDay } from '@rukkanen/kernel';
import { slotSpan } from '../domain/schedule.js';
import type { SessionEntity } from './session.entity.js';
import type { ItemWithCase, SessionSummary } from './sessions.repository.js';

export const toSessionCard = (
  { session, teamName, placeName, placed, invited }: SessionSummary,
  gaps: CoverageGap[],
): SessionCard => ({
  id: session.id,
  areaId: session.areaId,
  teamId: session.teamId,
  teamName,
  kind: session.kind,
  state: session.state,
  place: session.placeId === null ? null : { id: session.placeId, name: placeName ?? '' },
  date: session.heldOn,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  slots: session.slots,
  slotSpans: Array.from({ length: session.slots }, (_, index) => {
    const { startsAt, endsAt } = slotSpan(session, index + 1);
    return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  }),
  placed,
  revision: session.revision,
  invitationsSent: invited,
  gaps,
});

export function toAgendaItem(
  session: SessionEntity,
  known: ItemWithCase,
  question: string | null,
  today: LocalDay,
): AgendaItem {
  const { startsAt, endsAt } = slotSpan(session, known.position);
  return {
    id: known.item.id,
    caseId: known.caseId,
    codeWord: known.codeWord,
    question,
    state: known.item.state,
    position: known.position,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    waitDays: daysBetween(known.submittedOn, today),
    serviceLanguage: known.serviceLanguage,
    functions: [...known.functions],
    keptSlot: known.item.keptSlot,
    urgency: known.urgency,
  };
}
