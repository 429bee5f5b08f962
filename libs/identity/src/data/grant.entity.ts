import type { FunctionKey, Role } from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One role of a person in one area. */
@Entity('user_grants')
export class GrantEntity {
  @PrimaryColumn('text', { name: 'user_id' }) userId!: string;
  @PrimaryColumn('text') role!: Role;
  @PrimaryColumn('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { nullable: true }) function!: FunctionKey | null;
  @Column('int') position!: number;
}
