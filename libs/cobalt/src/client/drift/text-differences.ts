import type { JsonSchema } from '@nestjs-cobalt/contract';

import type { Difference } from './drift.js';
import { fitsPattern, hasFormat } from './formats.js';

/** Whether a value that is no list and no object is one that the schema allows, in the form that it wants. */
export function textDifferences(schema: JsonSchema, value: unknown, path: string): Difference[] {
  const { const: constant, enum: values, format, pattern } = schema;
  const allowed = constant === undefined ? (values as readonly unknown[] | undefined) : [constant];
  const found: Difference[] = [];
  if (allowed !== undefined && !allowed.includes(value)) {
    found.push({
      path,
      kind: 'unknown_value',
      expected: allowed.map((one) => JSON.stringify(one)).join(' or '),
    });
  }
  if (typeof value !== 'string') return found;
  if (typeof format === 'string' && !hasFormat(value, format)) {
    found.push({ path, kind: 'wrong_format', expected: format });
  }
  if (typeof pattern === 'string' && !fitsPattern(value, pattern)) {
    found.push({ path, kind: 'wrong_format', expected: pattern });
  }
  return found;
}
