import { CreateCobaltLinkTables1795530000000 } from './migrations/create-link-tables.migration.js';

/**
 * The module's migrations, for the `migrations` of the host's TypeORM DataSource. One list for PostgreSQL, MySQL,
 * MariaDB and SQLite; it only ever grows.
 */
export const cobaltMigrations = [CreateCobaltLinkTables1795530000000];
