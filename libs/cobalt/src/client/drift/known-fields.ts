import type { JsonSchema } from '@nestjs-cobalt/contract';

import { schemaAt } from './contract-schemas.js';

/** The names that the contract has for the fields of an object; undefined: any name will do. */
export type KnownFields = ReadonlySet<string> | undefined;

const known = new WeakMap<JsonSchema, { fields: KnownFields }>();

/** The fields that a schema documents, in any of its alternatives. */
export function knownFields(schema: JsonSchema): KnownFields {
  let memo = known.get(schema);
  if (memo === undefined) {
    const names = new Set<string>();
    const isOpen = collect(schema, names);
    memo = { fields: isOpen || names.size === 0 ? undefined : names };
    known.set(schema, memo);
  }
  return memo.fields;
}

/** Adds the names that a schema documents; true when it leaves them open. */
function collect(schema: JsonSchema, names: Set<string>): boolean {
  const { properties, additionalProperties } = schema;
  for (const name of Object.keys(properties ?? {})) names.add(name);
  const parts = partsOf(schema);
  const isUndescribed = properties === undefined && parts.length === 0 && allowsObjects(schema);
  let isOpen = isUndescribed || (additionalProperties !== undefined && additionalProperties !== false);
  for (const part of parts) if (collect(part, names)) isOpen = true;
  return isOpen;
}

function partsOf({ $ref, allOf, anyOf, oneOf }: JsonSchema): JsonSchema[] {
  const lists = [allOf, anyOf, oneOf] as (readonly JsonSchema[] | undefined)[];
  const parts = lists.flatMap((list) => list ?? []);
  return $ref === undefined ? parts : [...parts, schemaAt($ref as string)];
}

function allowsObjects({ type }: JsonSchema): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object'));
}
