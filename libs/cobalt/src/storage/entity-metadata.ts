import { getMetadataArgsStorage } from 'typeorm';
import type { DataSource, EntityMetadata, EntityTarget } from 'typeorm';

/**
 * What a DataSource knows about one of our entities, or nothing. The host may have the entities of another copy of
 * this package, the other of its two builds: classes differ there, tables do not.
 */
export function findEntityMetadata(
  dataSource: DataSource,
  entity: EntityTarget<object>,
): EntityMetadata | undefined {
  if (dataSource.hasMetadata(entity)) return dataSource.getMetadata(entity);
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
  return name === undefined
    ? undefined
    : dataSource.entityMetadatas.find(({ givenTableName }) => givenTableName === name);
}
