import type { FunctionKey } from '@rukkanen/contract';
import type { Part } from '@rukkanen/sessions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type InvitationState = 'queued' | 'sent' | 'cancelled' | 'failed';

/** One person's place in one session: an event of its own, or an occurrence of their series. */
@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'session_id' }) sessionId!: string;
  @Column('text', { name: 'user_id' }) userId!: string;
  /** The series' own while the place is an occurrence of it. */
  @Column('text') uid!: string;
  @Column('int') sequence!: number;
  @Column('text') state!: InvitationState;
  @Column('text') function!: FunctionKey;
  @Column('text') part!: Part;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  /** Real time: calendar clients compare these with their own clock. */
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'standing_id', nullable: true }) standingId!: string | null;
  /** The start that the series gives it (RECURRENCE-ID), a wall time in Helsinki. */
  @Column('text', { nullable: true }) occurrence!: string | null;
  /** Whether calendars hold an exception to the series for it. */
  @Column('boolean') overridden!: boolean;
  /** Taken off by hand: locking again does not call this person back. */
  @Column('boolean') removed!: boolean;
}
