import { FindOperator, IsNull } from 'typeorm';
import type { EntityMetadata, FindOptionsWhere, ObjectLiteral } from 'typeorm';

import { CobaltError } from '../errors/index.js';

/** Which rows: equal values, `null` for IS NULL, or TypeORM's operators. Every key must be there: `undefined` is refused. */
export type Where<E extends ObjectLiteral> = {
  readonly [P in keyof E]?: E[P] | FindOperator<NonNullable<E[P]>>;
};

/** MySQL's `text` ends here; the other databases would take more. */
const TEXT_BYTES = 65_535;

/**
 * A condition that TypeORM cannot soften: by default or by the host's setting it drops what is undefined, and a
 * dropped tenant is everybody's rows.
 */
export function strictWhere<E extends ObjectLiteral>(
  metadata: EntityMetadata,
  where: Where<E>,
): FindOptionsWhere<E> {
  const entries = Object.entries(where as Record<string, unknown>);
  if (entries.length === 0)
    throw new TypeError(`A condition on ${metadata.tableName} must name at least one column.`);
  const strict = entries.map(([property, value]) => {
    column(metadata, property);
    const isMissing = value === undefined || (value instanceof FindOperator && hasNoValue(value));
    if (isMissing) throw new TypeError(`${metadata.tableName}: the condition on '${property}' is undefined.`);
    return [property, value === null ? IsNull() : value] as const;
  });
  return Object.fromEntries(strict) as FindOptionsWhere<E>;
}

/**
 * Checks values before they are stored: one database cuts what is too long, another refuses it, a third keeps it.
 *
 * @throws CobaltError `COBALT_INVALID_REQUEST` naming the property
 */
export function assertStorable(metadata: EntityMetadata, values: object): void {
  for (const [property, value] of Object.entries(values)) {
    const { type, length } = column(metadata, property);
    if (value === undefined)
      throw new TypeError(`${metadata.tableName}: the value of '${property}' is undefined.`);
    if (typeof value !== 'string') continue;
    const refuse = (why: string) => new CobaltError('COBALT_INVALID_REQUEST', `${property} ${why}`);
    if (value.includes('\0') || !value.isWellFormed())
      throw refuse('must not contain NUL characters or broken Unicode.');
    const limit = Number(length);
    if (limit > 0 && value.length > limit && [...value].length > limit)
      throw refuse(`must be at most ${limit} characters long.`);
    if (type === 'text' && value.length * 3 > TEXT_BYTES && Buffer.byteLength(value) > TEXT_BYTES) {
      throw refuse(`must be at most ${TEXT_BYTES} bytes long.`);
    }
  }
}

function column(metadata: EntityMetadata, property: string): { type: unknown; length: string } {
  const found = metadata.findColumnWithPropertyName(property);
  if (!found) throw new TypeError(`${metadata.tableName} has no property '${property}'.`);
  return found;
}

function hasNoValue(operator: FindOperator<unknown>): boolean {
  if (operator.type === 'isNull') return false;
  return operator.child ? hasNoValue(operator.child) : operator.value === undefined;
}
