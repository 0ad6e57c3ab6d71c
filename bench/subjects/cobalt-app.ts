import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';

import { CREDENTIALS } from '../baselines/vendor-http.js';
import { callerOf } from '../support/app.js';
import type { Surroundings } from '../support/conditions.js';

/** What an app imports to have us: everything at its default but where the vendor is. */
export function cobaltImports({ databaseUrl, vendorUrl }: Surroundings, migrationsRun = false) {
  return [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: databaseUrl,
      entities: [...cobaltEntities],
      migrations: [...cobaltMigrations],
      migrationsRun,
    }),
    CobaltModule.forRoot({
      identity: callerOf,
      clientId: CREDENTIALS.client_id,
      clientSecret: CREDENTIALS.client_secret,
      baseUrl: vendorUrl,
      encryption: { keys: [{ id: 'bench', key: Buffer.alloc(32, 7) }] },
    }),
  ];
}
