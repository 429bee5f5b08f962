import type {
  AgeBand,
  CaseState,
  CaseTag,
  FormVersion,
  FunctionKey,
  OtherAssessment,
  PartialWorkAbility,
  ReferralSource,
  Scores,
  ServiceKey,
  ServiceLanguage,
  ServiceMode,
  UrgencyReason,
} from '@rukkanen/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case as codes; its words are in case_texts. */
@Entity('cases')
export class CaseEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('text', { name: 'team_id' }) teamId!: string;
  @Column('text', { name: 'code_word' }) codeWord!: string;
  @Column('text') state!: CaseState;
  @Column('int') version!: number;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'key_id' }) keyId!: string;
  @Column('text', { name: 'age_band' }) ageBand!: AgeBand;
  @Column('text', { name: 'service_language' }) serviceLanguage!: ServiceLanguage;
  @Column('boolean') interpreter!: boolean;
  @Column('text', { name: 'presenter_function' }) presenterFunction!: FunctionKey;
  @Column('date', { name: 'submitted_on' }) submittedOn!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('text', { name: 'agreed_by', nullable: true }) agreedBy!: ServiceMode | null;
  @Column('text', { name: 'referral_source', nullable: true })
  referralSource!: ReferralSource | null;
  @Column('boolean', { name: 'returning_client' }) returning!: boolean;
  @Column('text', { name: 'partial_work_ability', nullable: true })
  partialWorkAbility!: PartialWorkAbility | null;
  @Column('text', { name: 'other_assessment', nullable: true })
  otherAssessment!: OtherAssessment | null;
  @Column('int') priority!: number;
  @Column('text', { name: 'urgency_reason', nullable: true }) urgencyReason!: UrgencyReason | null;
  @Column('date', { name: 'urgent_by', nullable: true }) urgentBy!: string | null;
  @Column('text', { name: 'district_id', nullable: true }) districtId!: string | null;
  @Column('timestamptz', { name: 'text_deleted_at', nullable: true }) textDeletedAt!: Date | null;
}

/** One version of a case: immutable, but for what retention takes away. */
@Entity('case_versions')
export class CaseVersionEntity {
  @PrimaryColumn('text', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text', { name: 'area_id' }) areaId!: string;
  @Column('jsonb', { nullable: true }) scores!: Scores | null;
  @Column('text', { array: true, nullable: true }) tags!: CaseTag[] | null;
  @Column('text', { array: true }) functions!: FunctionKey[];
  @Column('text', { array: true, nullable: true }) proposed!: ServiceKey[] | null;
  @Column('text', { name: 'form_version' }) formVersion!: FormVersion;
  /** By which the same submission is known when it comes again; never the sender's own key. */
  @Column('uuid', { name: 'submission_key', nullable: true }) submissionKey!: string | null;
  @Column('int') acknowledged!: number;
  @Column('text', { name: 'guard_version' }) guardVersion!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
}
