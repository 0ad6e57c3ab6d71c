import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { epochMillis } from '../storage/columns.js';

/** The data key of one organisation, wrapped by a key-encryption key. */
@Entity('cobalt_org_key')
@Index('cobalt_org_key_org', ['instance', 'orgId'], { unique: true })
@Index('cobalt_org_key_kek', ['kekId', 'instance'])
export class OrgKeyEntity {
  /** The data key's id: part of every value sealed with it. */
  @PrimaryColumn('varchar', { length: 36 })
  id!: string;

  @Column('varchar', { length: 64 })
  instance!: string;

  @Column('varchar', { name: 'org_id', length: 128 })
  orgId!: string;

  /** Which key-encryption key wrapped it. */
  @Column('varchar', { name: 'kek_id', length: 128 })
  kekId!: string;

  /** The wrapped data key, base64; null once the organisation was erased. */
  @Column('text', { name: 'wrapped_key', nullable: true })
  wrappedKey!: string | null;

  @Column('bigint', { name: 'erased_at', nullable: true, transformer: epochMillis })
  erasedAt!: number | null;

  @Column('bigint', { name: 'created_at', transformer: epochMillis })
  createdAt!: number;

  @Column('bigint', { name: 'rotated_at', nullable: true, transformer: epochMillis })
  rotatedAt!: number | null;
}
