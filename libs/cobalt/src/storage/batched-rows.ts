import type { EntityTarget } from 'typeorm';

import { BatchedReader } from './batched-reader.js';
import type { CobaltStore } from './cobalt-store.js';
import { selectByKeys } from './select-by-keys.js';

/** Ids hold no NUL, so the parts of a key cannot run together. */
const BETWEEN_PARTS = '\0';

/** The rows of one key, its parts in the order they were declared in. */
export type BatchedRows<Row> = (...key: string[]) => Promise<readonly Row[]>;

/**
 * Reads rows by key, concurrent reads in one query: {@link BatchedReader} over {@link selectByKeys}. A batch crosses
 * organisations; each reader gets the rows of the key asked for, and no other.
 *
 * @param columns the properties to read; those of the key are among them
 * @param key one or two properties
 */
export function batchedRows<E extends { instance: string }, C extends keyof E & string>(
  store: CobaltStore,
  instance: string,
  entity: EntityTarget<E>,
  columns: readonly C[],
  key: readonly NoInfer<C>[],
): BatchedRows<Pick<E, C>> {
  const select = selectByKeys(store, entity, columns, key);
  const reader = new BatchedReader<Pick<E, C>[]>(async (keys) => {
    const groups = new Map<string, Pick<E, C>[]>();
    for (const row of await select(
      instance,
      keys.map((text) => text.split(BETWEEN_PARTS)),
    )) {
      const text = key.map((property) => row[property]).join(BETWEEN_PARTS);
      const group = groups.get(text);
      if (group === undefined) groups.set(text, [row]);
      else group.push(row);
    }
    return groups;
  });
  return async (...parts) => (await reader.get(parts.join(BETWEEN_PARTS))) ?? [];
}
