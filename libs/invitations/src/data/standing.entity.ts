import type { LocalTime, Recurrence } from '@rukkanen/calendar';
import type { FunctionKey } from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvitationState } from './invitation.entity.js';

/** What one standing member's calendars have been told of a term, under one UID for its life. */
@Entity('standing_invitations')
export class StandingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'term_id' }) termId!: string;
  @Column('text', { name: 'user_id' }) userId!: string;
  @Column('text') uid!: string;
  /** SEQUENCE of the series itself. */
  @Column('int') sequence!: number;
  /** The highest SEQUENCE told under the UID, of the series or of an occurrence. */
  @Column('int', { name: 'top_sequence' }) topSequence!: number;
  @Column('text') state!: InvitationState;
  @Column('text') function!: FunctionKey;
  @Column('text', { name: 'starts_local' }) start!: LocalTime;
  @Column('int') minutes!: number;
  /** Its exceptions are every occurrence ever taken out, within its days or not. */
  @Column('jsonb') recurrence!: Recurrence;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** The latest DTSTAMP told under the UID. */
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
