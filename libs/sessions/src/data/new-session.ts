import { randomUUID } from 'node:crypto';
import type { SessionKind } from '@rukkanen/contract';
import { slotsIn } from '../domain/term-blockers.js';
import type { SessionEntity } from './session.entity.js';
import type { SessionTeam } from './term-facts.repository.js';

interface Wanted {
  readonly kind: SessionKind;
  readonly placeId: string | null;
  readonly state: 'draft' | 'open';
  readonly on: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly term?: { readonly id: string; readonly plannedOn: string };
}

/** A session of a team that nobody has been called to yet. */
export function newSession(team: SessionTeam, wanted: Wanted): SessionEntity {
  const { kind, placeId, state, on, startsAt, endsAt, term } = wanted;
  return {
    id: randomUUID(),
    areaId: team.areaId,
    teamId: team.id,
    state,
    heldOn: on,
    startsAt,
    endsAt,
    slotMinutes: team.slotMinutes,
    slots: slotsIn(team, kind, (endsAt.getTime() - startsAt.getTime()) / 60_000),
    openingMinutes: team.openingMinutes,
    closingMinutes: team.closingMinutes,
    joinUrl: null,
    revision: 0,
    seq: 0,
    movedFrom: term && term.plannedOn !== on ? term.plannedOn : null,
    cancelReason: null,
    kind,
    placeId,
    termId: term?.id ?? null,
    plannedOn: term?.plannedOn ?? null,
  };
}
