import type { OnApplicationShutdown } from '@nestjs/common';
import type {
  DataSource,
  EntityManager,
  EntityMetadata,
  EntityTarget,
  FindOptionsOrder,
  ObjectLiteral,
} from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

import { cobaltEntities } from './cobalt-entities.js';
import { resolveDataSource } from './data-source.js';
import { dialectOf } from './dialect.js';
import type { Dialect } from './dialect.js';
import { readDriverError } from './driver-error.js';
import { findEntityMetadata } from './entity-metadata.js';
import { insertStatement } from './insert-statement.js';
import type { InsertStatement } from './insert-statement.js';
import { retryContention } from './retry.js';
import { assertStorable, strictWhere } from './row-guard.js';
import type { Where } from './row-guard.js';
import { toStorageError } from './storage-error.js';

/** Order and bound of a {@link CobaltStore.find}. */
export interface FindManyOptions<E extends ObjectLiteral> {
  order?: FindOptionsOrder<E>;
  take?: number;
}

/**
 * The module's way to its tables, one per registration. Every method is one statement in autocommit: state moves by
 * compare-and-set and insert-or-nothing, never by a transaction over several statements. All of them retry
 * contention for about five seconds, and throw
 *
 * - `COBALT_STORAGE_UNAVAILABLE` when the database cannot be reached, stays locked or refuses the statement,
 * - `COBALT_CONFIGURATION` when our tables are missing,
 * - `COBALT_INVALID_REQUEST` when a value does not fit its column.
 */
export class CobaltStore implements OnApplicationShutdown {
  readonly dialect: Dialect;
  readonly #inserts = new Map<EntityMetadata, InsertStatement>();
  #closing: Promise<void> | undefined;

  private constructor(
    /** What the statements go to; on a SQLite file it is not the host's. */
    readonly dataSource: DataSource,
    private readonly isOwn: boolean,
  ) {
    this.dialect = dialectOf(dataSource);
  }

  /** Makes the store for a host's DataSource; see {@link resolveDataSource}. */
  static async open(host: DataSource): Promise<CobaltStore> {
    try {
      const dataSource = await resolveDataSource(host);
      return new CobaltStore(dataSource, dataSource !== host);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Closes the connection if it is our own; Nest calls it at shutdown. */
  async onApplicationShutdown(): Promise<void> {
    if (this.isOwn) await (this.#closing ??= this.dataSource.destroy());
  }

  /** What the DataSource knows about an entity of ours, whichever build of this package it was given. */
  metadata(entity: EntityTarget<ObjectLiteral>): EntityMetadata {
    return findEntityMetadata(this.dataSource, entity) ?? this.dataSource.getMetadata(entity);
  }

  /** Deletes the rows that the condition names. */
  async delete<E extends ObjectLiteral>(entity: EntityTarget<E>, where: Where<E>): Promise<void> {
    const metadata = this.metadata(entity);
    const condition = strictWhere(metadata, where);
    await this.run((manager) => manager.delete(metadata.target, condition));
  }

  /**
   * Runs work that is a single statement, on the primary where the host has replicas. It may run more than once:
   * it must do nothing but the statement.
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await retryContention(async () => {
        const runner = this.dataSource.createQueryRunner('master');
        try {
          return await work(runner.manager);
        } catch (error) {
          if (readDriverError(error)?.fault === 'unavailable') await this.dialect.discard(runner, error);
          throw error;
        } finally {
          await runner.release();
        }
      });
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Inserts a row unless a unique constraint says that somebody was first. True when it was inserted. */
  async insertIfAbsent<E extends ObjectLiteral>(entity: EntityTarget<E>, row: E): Promise<boolean> {
    const metadata = this.metadata(entity);
    assertStorable(metadata, row);
    const { text, valuesOf } = this.insertInto(metadata);
    const values = valuesOf(row);
    return this.run(async (manager) => {
      try {
        const result = await manager.queryRunner!.query(text, values, true);
        return result.affected === 1;
      } catch (error) {
        if (readDriverError(error)?.fault === 'duplicate') return false;
        throw error;
      }
    });
  }

  /** One `UPDATE … WHERE`. True when exactly one row matched: the caller's view of the row still held. */
  async compareAndSet<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    patch: QueryDeepPartialEntity<E>,
  ): Promise<boolean> {
    return (await this.update(entity, where, patch)) === 1;
  }

  /** One `UPDATE … WHERE` over any number of rows. Gives the number of rows that matched, changed or not. */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    patch: QueryDeepPartialEntity<E>,
  ): Promise<number> {
    const metadata = this.metadata(entity);
    const condition = strictWhere(metadata, where);
    assertStorable(metadata, patch);
    return this.run(async (manager) => {
      const update = manager.createQueryBuilder().update<E>(metadata.target).set(patch).where(condition);
      const result = await update.callListeners(false).updateEntity(false).execute();
      return this.dialect.matchedRows(result.affected ?? 0, result.raw);
    });
  }

  /** The first row that the condition names, or null. */
  async findOne<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    order?: FindOptionsOrder<E>,
  ): Promise<E | null> {
    return (await this.find(entity, where, { order, take: 1 }))[0] ?? null;
  }

  /** The rows that the condition names. */
  async find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    { order, take }: FindManyOptions<E> = {},
  ): Promise<E[]> {
    const metadata = this.metadata(entity);
    const condition = strictWhere(metadata, where);
    return this.run((manager) => manager.find<E>(metadata.target, { where: condition, order, take }));
  }

  /** Reads from each of the module's tables, to see that they answer. */
  async probe(): Promise<void> {
    for (const entity of cobaltEntities)
      await this.run((manager) => manager.exists(this.metadata(entity).target));
  }

  private insertInto(metadata: EntityMetadata): InsertStatement {
    let statement = this.#inserts.get(metadata);
    if (statement === undefined)
      this.#inserts.set(metadata, (statement = insertStatement(this.dataSource, metadata)));
    return statement;
  }
}
