import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { epochMillis } from '../storage/columns.js';

/** Where a link session stands. `superseded` is shown to the outside as `expired`. */
export type StoredLinkSessionStatus =
  'open' | 'exchanging' | 'exchanged' | 'failed' | 'expired' | 'superseded' | 'exchange_unknown';

/** Link a new account, or have the user of a linked one log in again. */
export type LinkMode = 'link' | 'update';

/** One attempt to link: our row behind one link token, and the record that makes its exchange happen once. */
@Entity('cobalt_link_session')
@Index('cobalt_link_session_owner', ['instance', 'orgId', 'userId', 'status'])
@Index('cobalt_link_session_public_token', ['publicTokenHash'], { unique: true })
@Index('cobalt_link_session_lease', ['leaseUntil', 'instance'])
@Index('cobalt_link_session_expiry', ['expiresAt', 'instance'])
export class LinkSessionEntity {
  @PrimaryColumn('varchar', { length: 36 })
  id!: string;

  @Column('varchar', { length: 64 })
  instance!: string;

  @Column('varchar', { name: 'org_id', length: 128 })
  orgId!: string;

  /** Whose session it is: the caller who asked for the link token. */
  @Column('varchar', { name: 'user_id', length: 128 })
  userId!: string;

  @Column('varchar', { length: 32 })
  status!: StoredLinkSessionStatus;

  @Column('varchar', { length: 16 })
  mode!: LinkMode;

  /** The connection: in update mode from the start, else once exchanged. */
  @Column('varchar', { name: 'connection_id', length: 36, nullable: true })
  connectionId!: string | null;

  @Column('varchar', { name: 'emr_name', length: 128, nullable: true })
  emrName!: string | null;

  @Column('text', { name: 'return_url', nullable: true })
  returnUrl!: string | null;

  /** SHA-256 (hex) of the random bits in the callback cookie. */
  @Column('varchar', { name: 'browser_hash', length: 64, nullable: true })
  browserHash!: string | null;

  /** SHA-256 (hex) of instance and public token: one public token belongs to one session. */
  @Column('varchar', { name: 'public_token_hash', length: 64, nullable: true })
  publicTokenHash!: string | null;

  /** Which attempt holds the claim. */
  @Column('varchar', { name: 'attempt_id', length: 36, nullable: true })
  attemptId!: string | null;

  @Column('bigint', { name: 'lease_until', nullable: true, transformer: epochMillis })
  leaseUntil!: number | null;

  /** A call to Cobalt may have been honoured without our knowing: a later refusal is not proof of a bad token. */
  @Column('boolean', { name: 'reply_lost' })
  replyLost!: boolean;

  /** The access token as it came from Cobalt, sealed for this row, until the connection holds it. */
  @Column('text', { name: 'sealed_token', nullable: true })
  sealedToken!: string | null;

  /** The code of the last error, for those who wait for the same exchange. */
  @Column('varchar', { name: 'failure_code', length: 64, nullable: true })
  failureCode!: string | null;

  @Column('bigint', { name: 'expires_at', transformer: epochMillis })
  expiresAt!: number;

  @Column('bigint', { name: 'created_at', transformer: epochMillis })
  createdAt!: number;

  @Column('bigint', { name: 'updated_at', transformer: epochMillis })
  updatedAt!: number;
}
