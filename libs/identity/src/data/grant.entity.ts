import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { FunctionKey, Role } from '@rukkanen/contract';
import { UserEntity } from './user.entity.js';

/** One role of a person in one area. */
@Entity('user_grants')
export class GrantEntity {
  @PrimaryColumn('text', { name: 'user_id' }) userId!: string;
  @PrimaryColumn('text') role!: Role;
  @PrimaryColumn('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { nullable: true }) function!: FunctionKey | null;
  @Column('int') position!: number;
  @ManyToOne(() => UserEntity, (user) => user.grants)
  @JoinColumn({ name: 'user_id' })
  user!: Relation<UserEntity>;
}
