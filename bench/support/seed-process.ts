// Fills the database: our tables through the module and its migrations, the baselines' as they would fill them.
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { CobaltService } from 'nestjs-cobalt';
import { DataSource } from 'typeorm';

import { EhrConnection } from '../baselines/ehr-connection.entity.js';
import { LinkAttempt } from '../baselines/link-attempt.entity.js';
import { encryptToken } from '../baselines/token-cipher.js';
import { cobaltImports } from '../subjects/cobalt-app.js';
import { CONDITIONS, orgOf } from './conditions.js';
import type { Surroundings } from './conditions.js';
import { answer } from './ipc.js';

const ACCESS_TOKEN = '493JKLHIU98789hLKH9HHJH';
const CHUNK = 1_000;

async function seedCobalt(surroundings: Surroundings): Promise<void> {
  @Module({ imports: cobaltImports(surroundings, true) })
  class SeedModule {}
  const app = await NestFactory.createApplicationContext(SeedModule, { logger: ['error'] });
  const cobalt = app.get(CobaltService);
  let next = 0;
  const importer = async () => {
    while (next < CONDITIONS.busyOrgs) {
      const turn = next++;
      await cobalt.connections.import({
        orgId: orgOf(turn),
        userId: `user-${turn}`,
        accessToken: ACCESS_TOKEN,
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, importer));
  await app.close();
}

/** Nothing is left to follow up, and the rows of the organisations that nobody asks for are there too. */
async function settleAndFill(dataSource: DataSource): Promise<void> {
  await dataSource.query(`UPDATE cobalt_connection SET practice_check = 'done', follow_up_at = NULL`);
  const [{ columns } = { columns: '' }] = await dataSource.query<{ columns: string }[]>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = 'cobalt_connection'
       AND column_name NOT IN ('id', 'org_id', 'user_id')`,
  );
  await dataSource.query(
    `INSERT INTO cobalt_connection (id, org_id, user_id, ${columns})
     SELECT 'idle-' || n, 'org-' || n, 'user-' || n, ${columns}
     FROM (SELECT * FROM cobalt_connection LIMIT 1) AS pattern,
          generate_series(${CONDITIONS.busyOrgs}, ${CONDITIONS.connections - 1}) AS n`,
  );
}

async function seedBaselines(dataSource: DataSource): Promise<void> {
  const repository = dataSource.getRepository(EhrConnection);
  const rows = Array.from({ length: CONDITIONS.connections }, (_, index) => ({
    orgId: `org-${index}`,
    userId: `user-${index}`,
    status: 'active',
    emrName: 'eclinicalworks',
    encryptedToken: encryptToken(ACCESS_TOKEN),
  }));
  for (let from = 0; from < rows.length; from += CHUNK)
    await repository.insert(rows.slice(from, from + CHUNK));
}

answer({
  seed: async (surroundings: Surroundings) => {
    await seedCobalt(surroundings);
    const dataSource = new DataSource({
      type: 'postgres',
      url: surroundings.databaseUrl,
      entities: [EhrConnection, LinkAttempt],
      synchronize: true,
    });
    await dataSource.initialize();
    await settleAndFill(dataSource);
    await seedBaselines(dataSource);
    await dataSource.query('VACUUM ANALYZE');
    await dataSource.destroy();
  },
});
