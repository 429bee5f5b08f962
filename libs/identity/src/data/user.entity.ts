import type { Language } from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who signs in. The client of a case is never one. */
@Entity('users')
export class UserEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') language!: Language;
  @Column('text', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
