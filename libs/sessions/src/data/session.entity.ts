import type { ItemState, SessionKind, SessionState } from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A consultation meeting of a team. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'team_id' }) teamId!: string;
  @Column('text') state!: SessionState;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int', { name: 'slot_minutes' }) slotMinutes!: number;
  @Column('int') slots!: number;
  @Column('int', { name: 'opening_minutes' }) openingMinutes!: number;
  @Column('int', { name: 'closing_minutes' }) closingMinutes!: number;
  @Column('text', { name: 'join_url', nullable: true }) joinUrl!: string | null;
  @Column('int') revision!: number;
  @Column('int') seq!: number;
  @Column('date', { name: 'moved_from', nullable: true }) movedFrom!: string | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
  @Column('text') kind!: SessionKind;
  @Column('text', { name: 'place_id', nullable: true }) placeId!: string | null;
  @Column('text', { name: 'term_id', nullable: true }) termId!: string | null;
  /** The day that the term's pattern gives, wherever the session has been moved. */
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
}

/** A case's place on an agenda. */
@Entity('agenda_items')
export class AgendaItemEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'session_id' }) sessionId!: string;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('int') position!: number;
  @Column('int', { name: 'planned_minutes' }) plannedMinutes!: number;
  @Column('text') state!: ItemState;
  /** Whoever brings the case can only come then: the slot stays when the others are arranged. */
  @Column('boolean', { name: 'kept_slot' }) keptSlot!: boolean;
}
