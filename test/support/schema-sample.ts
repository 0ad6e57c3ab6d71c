import { openApiDocument } from '@nestjs-cobalt/contract';
import type { JsonSchema, Reference } from '@nestjs-cobalt/contract';

type Schema = Readonly<Record<string, unknown>>;

/** A value that a schema of the contract allows, of the documentation's sample values where it has some. */
export function sampleOf(given: JsonSchema | Reference): unknown {
  const schema = given as Schema;
  const { $ref, const: constant, examples, enum: values, anyOf, items, properties } = schema;
  if (constant !== undefined) return constant;
  if (Array.isArray(examples) && examples.length > 0) return examples[0] as unknown;
  if (Array.isArray(values)) return values[0] as unknown;
  if (typeof $ref === 'string') return sampleOf(resolved($ref));
  if (properties !== undefined) {
    const fields = Object.entries(properties as Record<string, JsonSchema>);
    return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field)]));
  }
  if (items !== undefined) return [sampleOf(items as JsonSchema)];
  if (Array.isArray(anyOf)) return sampleOf(anyOf[0] as JsonSchema);
  const [type] = [schema['type']].flat();
  return (
    { string: 'text', number: 1, integer: 1, boolean: true, array: [], object: {} }[type as string] ?? null
  );
}

function resolved(pointer: string): JsonSchema {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Schema)[key], openApiDocument()) as JsonSchema;
}
