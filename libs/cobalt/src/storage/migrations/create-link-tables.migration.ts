import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createTable, dropTable } from '../create-table.js';
import type { TableDefinition } from '../create-table.js';

const TABLES: readonly TableDefinition[] = [
  {
    name: 'cobalt_org_key',
    columns: {
      id: 'varchar(36)',
      instance: 'varchar(64)',
      org_id: 'varchar(128)',
      kek_id: 'varchar(128)',
      wrapped_key: 'text?',
      erased_at: 'bigint?',
      created_at: 'bigint',
      rotated_at: 'bigint?',
    },
    indexes: [
      { name: 'cobalt_org_key_org', columns: ['instance', 'org_id'], unique: true },
      { name: 'cobalt_org_key_kek', columns: ['kek_id', 'instance'] },
    ],
  },
  {
    name: 'cobalt_connection',
    columns: {
      id: 'varchar(36)',
      instance: 'varchar(64)',
      org_id: 'varchar(128)',
      user_id: 'varchar(128)',
      status: 'varchar(32)',
      status_reason: 'varchar(255)?',
      emr_name: 'varchar(128)?',
      sealed_token: 'text?',
      link_epoch: 'int',
      link_session_id: 'varchar(36)?',
      reference_alias: 'varchar(255)?',
      practice_npis: 'text?',
      practice_check: 'varchar(16)',
      follow_up_at: 'bigint?',
      follow_up_attempts: 'int',
      linked_at: 'bigint',
      created_at: 'bigint',
      updated_at: 'bigint',
    },
    indexes: [
      { name: 'cobalt_connection_owner', columns: ['instance', 'org_id', 'user_id'], unique: true },
      { name: 'cobalt_connection_follow_up', columns: ['follow_up_at', 'instance'] },
    ],
  },
  {
    name: 'cobalt_link_session',
    columns: {
      id: 'varchar(36)',
      instance: 'varchar(64)',
      org_id: 'varchar(128)',
      user_id: 'varchar(128)',
      status: 'varchar(32)',
      mode: 'varchar(16)',
      connection_id: 'varchar(36)?',
      emr_name: 'varchar(128)?',
      return_url: 'text?',
      browser_hash: 'varchar(64)?',
      public_token_hash: 'varchar(64)?',
      attempt_id: 'varchar(36)?',
      lease_until: 'bigint?',
      reply_lost: 'boolean',
      sealed_token: 'text?',
      failure_code: 'varchar(64)?',
      expires_at: 'bigint',
      created_at: 'bigint',
      updated_at: 'bigint',
    },
    indexes: [
      { name: 'cobalt_link_session_owner', columns: ['instance', 'org_id', 'user_id', 'status'] },
      { name: 'cobalt_link_session_public_token', columns: ['public_token_hash'], unique: true },
      { name: 'cobalt_link_session_lease', columns: ['lease_until', 'instance'] },
      { name: 'cobalt_link_session_expiry', columns: ['expires_at', 'instance'] },
    ],
  },
];

/** The tables of the Link flow: data keys, connections, link sessions. */
export class CreateCobaltLinkTables1795530000000 implements MigrationInterface {
  readonly name = 'CreateCobaltLinkTables1795530000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
