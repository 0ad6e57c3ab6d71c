import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { epochMillis } from '../storage/columns.js';

/** Where a connection stands; see `docs/link-flow.md`. */
export type ConnectionStatus = 'active' | 'login_required' | 'on_hold' | 'disconnected';

/** Whether the practice behind a relinked connection has been compared with the one known before. */
export type PracticeCheck = 'done' | 'pending';

/** One linked EHR account: at most one per (instance, org, user). Linking again keeps the row and its id. */
@Entity('cobalt_connection')
@Index('cobalt_connection_owner', ['instance', 'orgId', 'userId'], { unique: true })
@Index('cobalt_connection_follow_up', ['followUpAt', 'instance'])
export class ConnectionEntity {
  @PrimaryColumn('varchar', { length: 36 })
  id!: string;

  @Column('varchar', { length: 64 })
  instance!: string;

  @Column('varchar', { name: 'org_id', length: 128 })
  orgId!: string;

  @Column('varchar', { name: 'user_id', length: 128 })
  userId!: string;

  @Column('varchar', { length: 32 })
  status!: ConnectionStatus;

  @Column('varchar', { name: 'status_reason', length: 255, nullable: true })
  statusReason!: string | null;

  @Column('varchar', { name: 'emr_name', length: 128, nullable: true })
  emrName!: string | null;

  /** The access token, sealed for this row; null once disconnected. */
  @Column('text', { name: 'sealed_token', nullable: true })
  sealedToken!: string | null;

  /** Counts the links of this connection: a verdict about an older epoch changes nothing. */
  @Column('int', { name: 'link_epoch' })
  linkEpoch!: number;

  /** The link session whose exchange wrote the current token: makes the write repeatable. */
  @Column('varchar', { name: 'link_session_id', length: 36, nullable: true })
  linkSessionId!: string | null;

  /** Cobalt's `access_token_reference_id` as it was before we set ours; events may still carry it. */
  @Column('varchar', { name: 'reference_alias', length: 255, nullable: true })
  referenceAlias!: string | null;

  /** NPIs of the practice's providers, a JSON array of strings; null while unknown. */
  @Column('text', { name: 'practice_npis', nullable: true })
  practiceNpis!: string | null;

  @Column('varchar', { name: 'practice_check', length: 16 })
  practiceCheck!: PracticeCheck;

  /** When what follows an exchange (reference, practice check) is to be tried (again); null when all is done. */
  @Column('bigint', { name: 'follow_up_at', nullable: true, transformer: epochMillis })
  followUpAt!: number | null;

  @Column('int', { name: 'follow_up_attempts' })
  followUpAttempts!: number;

  @Column('bigint', { name: 'linked_at', transformer: epochMillis })
  linkedAt!: number;

  @Column('bigint', { name: 'created_at', transformer: epochMillis })
  createdAt!: number;

  @Column('bigint', { name: 'updated_at', transformer: epochMillis })
  updatedAt!: number;
}
