import type { FunctionKey } from '@rukkanen/contract';
import type { Part } from '@rukkanen/sessions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type InvitationState = 'queued' | 'sent' | 'cancelled' | 'failed';
export type MailState = 'waiting' | 'retrying' | 'sent' | 'failed' | 'superseded';

/** One person's place in one session: one UID for its life. */
@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'session_id' }) sessionId!: string;
  @Column('text', { name: 'user_id' }) userId!: string;
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
}

/** One message about an invitation, with the Message-ID under which it goes out. */
@Entity('mails')
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('uuid', { name: 'invitation_id' }) invitationId!: string;
  @Column('text') method!: 'REQUEST' | 'CANCEL';
  @Column('int') sequence!: number;
  @Column('text', { name: 'message_id' }) messageId!: string;
  @Column('text') state!: MailState;
  @Column('int') attempts!: number;
  @Column('text', { name: 'error_code', nullable: true }) errorCode!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
