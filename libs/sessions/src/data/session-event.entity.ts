import type { LiveEvent } from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of a session's log. The key is the rule: a place in the log is taken once. */
@Entity('session_events')
export class SessionEventEntity {
  @PrimaryColumn('text', { name: 'session_id' }) sessionId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('uuid', { name: 'command_id' }) commandId!: string;
  @Column('jsonb') event!: LiveEvent;
  @Column('text', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('timestamptz') at!: Date;
}
