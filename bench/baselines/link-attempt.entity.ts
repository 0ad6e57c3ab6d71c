import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

// Fair: only what a session needs, fewer columns and indexes than ours.
@Entity('link_attempt')
export class LinkAttempt {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ name: 'org_id' })
  orgId!: string;

  @Column({ name: 'user_id' })
  userId!: string;

  @Column({ default: 'open' })
  status!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
