import { ConnectionEntity } from '../connections/connection.entity.js';
import { OrgKeyEntity } from '../encryption/org-key.entity.js';
import { LinkSessionEntity } from '../link/link-session.entity.js';

/**
 * The module's entities, for the `entities` of the host's TypeORM DataSource.
 *
 * @example
 * TypeOrmModule.forRoot({ ..., entities: [...cobaltEntities, User], migrations: [...cobaltMigrations] })
 */
export const cobaltEntities = [ConnectionEntity, LinkSessionEntity, OrgKeyEntity];
