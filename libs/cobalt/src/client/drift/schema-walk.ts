import type { JsonSchema } from '@nestjs-cobalt/contract';

import { schemaAt } from './contract-schemas.js';
import type { Difference } from './drift.js';
import { ROOT, fieldPath, itemPath, strangerPaths } from './field-path.js';
import { isOfType, jsonTypeOf } from './json-type.js';
import { knownFields } from './known-fields.js';
import { recordsToCheck } from './records-to-check.js';
import { textDifferences } from './text-differences.js';

/** Most values of one answer that are looked at. */
const MAX_VALUES = 5_000;
/** Most fields of one object that are found to be nobody's. */
const MOST_STRANGERS = 100;

/**
 * Compares one value with a schema of the contract, by the keywords that the contract uses. Sizes and ranges are not
 * compared: they are rules for what is sent.
 */
export class SchemaWalk {
  private left = MAX_VALUES;

  /** Every difference of a value, fields that nobody documents included. */
  differences(schema: JsonSchema, value: unknown, path = ROOT): Difference[] {
    const found = this.rules(schema, value, path);
    return isRecord(value) && !found.some((difference) => isWrongType(difference, path))
      ? found.concat(strangers(schema, value, path))
      : found;
  }

  private rules(schema: JsonSchema, value: unknown, path: string): Difference[] {
    if ((this.left -= 1) < 0) return [];
    const wrongType = typeDifference(schema, value, path);
    if (wrongType !== undefined) return [wrongType];
    const found = textDifferences(schema, value, path);
    const { $ref, allOf, anyOf, oneOf } = schema;
    if ($ref !== undefined) found.push(...this.rules(schemaAt($ref as string), value, path));
    for (const part of listOf(allOf)) found.push(...this.rules(part, value, path));
    for (const alternatives of [anyOf, oneOf]) found.push(...this.best(listOf(alternatives), value, path));
    if (Array.isArray(value)) found.push(...this.items(schema, value, path));
    else if (isRecord(value)) found.push(...this.fields(schema, value, path));
    return found;
  }

  /** Documented alternatives are no difference; where none fits, the one that comes closest tells what is wrong. */
  private best(alternatives: readonly JsonSchema[], value: unknown, path: string): Difference[] {
    const results: Difference[][] = [];
    for (const alternative of alternatives) {
      const found = this.rules(alternative, value, path);
      if (found.length === 0) return [];
      results.push(found);
    }
    const [first] = results;
    if (first === undefined) return [];
    const fitting = results.filter((found) => !found.some((difference) => isWrongType(difference, path)));
    if (fitting.length > 0)
      return fitting.reduce((best, found) => (found.length < best.length ? found : best));
    const expected = [...new Set(results.flat().map((difference) => difference.expected))].join(' or ');
    return [{ path, kind: 'wrong_type', expected, found: jsonTypeOf(value) }];
  }

  private items({ items }: JsonSchema, value: readonly unknown[], path: string): Difference[] {
    if (items === undefined) return [];
    return recordsToCheck(value.length).flatMap((index) =>
      this.differences(items as JsonSchema, value[index], itemPath(path)),
    );
  }

  private fields(schema: JsonSchema, value: Readonly<Record<string, unknown>>, path: string): Difference[] {
    const found: Difference[] = [];
    for (const name of (schema['required'] as readonly string[] | undefined) ?? []) {
      if (!Object.hasOwn(value, name)) found.push({ path: fieldPath(path, name), kind: 'missing_field' });
    }
    const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
    for (const [name, property] of Object.entries(properties)) {
      if (Object.hasOwn(value, name))
        found.push(...this.differences(property, value[name], fieldPath(path, name)));
    }
    return found;
  }
}

/** Fields that the schema does not have. What is in them is not looked at. */
function strangers(schema: JsonSchema, value: Readonly<Record<string, unknown>>, path: string): Difference[] {
  const fields = knownFields(schema);
  if (fields === undefined) return [];
  const names: string[] = [];
  for (const name in value) {
    if (!fields.has(name) && names.push(name) === MOST_STRANGERS) break;
  }
  return strangerPaths(path, names).map((stranger) => ({ path: stranger, kind: 'unknown_field' }));
}

function typeDifference({ type }: JsonSchema, value: unknown, path: string): Difference | undefined {
  if (type === undefined) return undefined;
  const types = (Array.isArray(type) ? type : [type]) as string[];
  const found = jsonTypeOf(value);
  if (types.some((allowed) => isOfType(found, allowed))) return undefined;
  return { path, kind: 'wrong_type', expected: types.join(' or '), found };
}

function isWrongType(difference: Difference, path: string): boolean {
  return difference.kind === 'wrong_type' && difference.path === path;
}

function listOf(schemas: unknown): readonly JsonSchema[] {
  return (schemas as readonly JsonSchema[] | undefined) ?? [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
