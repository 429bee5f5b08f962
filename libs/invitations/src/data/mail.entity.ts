import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Said } from '../domain/said.js';

export type MailState = 'waiting' | 'retrying' | 'sent' | 'failed' | 'superseded';

/** One message about an invitation or a series, with the Message-ID under which it goes out. */
@Entity('mails')
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('uuid', { name: 'invitation_id', nullable: true }) invitationId!: string | null;
  @Column('uuid', { name: 'standing_id', nullable: true }) standingId!: string | null;
  @Column('text') method!: 'REQUEST' | 'CANCEL';
  @Column('int') sequence!: number;
  @Column('text', { name: 'message_id' }) messageId!: string;
  @Column('text') state!: MailState;
  @Column('int') attempts!: number;
  @Column('text', { name: 'error_code', nullable: true }) errorCode!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) uid!: string | null;
  /** What it tells; messages recorded as sent by a data set have none. */
  @Column('jsonb', { nullable: true }) said!: Said | null;
  /** When it may leave: changes are collected until then. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
}
