import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

// Fair: found by a unique index, the token encrypted with AES-256-GCM under one key of the app's, one row a clinic.
@Entity('ehr_connection')
export class EhrConnection {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'org_id', unique: true })
  orgId!: string;

  @Column({ name: 'user_id' })
  userId!: string;

  @Column()
  status!: string;

  @Column({ name: 'emr_name' })
  emrName!: string;

  /** IV, tag and ciphertext, base64 with dots between them. */
  @Column('text', { name: 'encrypted_token' })
  encryptedToken!: string;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt!: Date;
}
