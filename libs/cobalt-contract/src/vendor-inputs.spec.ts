import { describe, expect, it } from '@jest/globals';

import { primaryOperations, resolve } from '../testing/document.js';
import { parseInputs } from '../testing/parse-input.js';
import type { InputFacts } from '../testing/parse-input.js';
import { VENDOR_INPUTS } from '../testing/vendor-inputs.js';
import type { JsonSchema, OperationObject } from './index.js';

interface Input {
  readonly facts: InputFacts;
  readonly isAssumed: boolean;
  readonly description: string;
}

/** A schema with what stands beside its reference. */
function wholeOf(schema: JsonSchema): JsonSchema {
  return '$ref' in schema ? { ...resolve<JsonSchema>(schema), ...schema } : schema;
}

const textOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value).replaceAll('"', '');

function inputOf(given: JsonSchema, required: boolean, beside: Readonly<Record<string, unknown>>): Input {
  const schema = wholeOf(given);
  const bound = (...keys: string[]): string | undefined => {
    const key = keys.find((each) => schema[each] !== undefined);
    if (key === undefined) return undefined;
    const text = String(schema[key]);
    // not empty is what “required” means
    if (key === 'minLength' && text === '1') return undefined;
    return key === 'exclusiveMinimum' ? `>${text}` : text;
  };
  return {
    facts: {
      required,
      values: (schema['enum'] as string[] | undefined) ?? [],
      default: textOf(schema['default']),
      least: bound('minimum', 'exclusiveMinimum', 'minLength', 'minItems'),
      most: bound('maximum', 'maxLength', 'maxItems'),
    },
    isAssumed: beside['x-assumption'] !== undefined || schema['x-assumption'] !== undefined,
    description: textOf(beside['description'] ?? schema['description']) ?? '',
  };
}

/** What a page says of a field; the rest may be ours where the field is marked. */
function saidBy(page: InputFacts): Partial<InputFacts> {
  return Object.fromEntries(
    Object.entries(page).filter(([, value]) => value !== undefined && String(value) !== ''),
  );
}

/** The fields of an operation's query and body, by name. */
function inputsOf({ parameters = [], requestBody }: OperationObject): Record<string, Input> {
  const query = parameters
    .map((parameter) => resolve(parameter))
    .filter((parameter) => parameter.in === 'query')
    .map((each) => [each.name, inputOf(each.schema, each.required === true, each)] as const);
  const [content] = Object.values(requestBody?.content ?? {});
  const body = content === undefined ? {} : wholeOf(content.schema);
  const required = (body['required'] ?? []) as string[];
  const fields = Object.entries((body['properties'] ?? {}) as Record<string, JsonSchema>).map(
    ([name, property]) => [name, inputOf(property, required.includes(name), property)] as const,
  );
  return Object.fromEntries([...query, ...fields]);
}

const operations = primaryOperations().map(({ operation }) => [operation.operationId, operation] as const);

describe('what a call takes', () => {
  it('is listed for calls of the contract only', () => {
    expect(operations.map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(VENDOR_INPUTS)));
  });

  it.each(operations)(
    '%s: names, required fields, values, defaults and limits are the page’s',
    (id, operation) => {
      const documented = parseInputs(VENDOR_INPUTS[id] ?? '');
      const inputs = inputsOf(operation);
      expect(Object.keys(inputs).sort()).toEqual(Object.keys(documented).sort());
      for (const [name, { facts, isAssumed }] of Object.entries(inputs)) {
        const page = documented[name] as InputFacts;
        expect([name, facts]).toEqual([name, isAssumed ? { ...facts, ...saidBy(page) } : page]);
      }
    },
  );

  it.each(operations)(
    '%s: a default that is told is in the schema, and the other way round',
    (_id, operation) => {
      for (const [name, { facts, description }] of Object.entries(inputsOf(operation))) {
        const [, told] = /Default (?<value>`[^`]+`|true|false|\d+)(?! when)/u.exec(description) ?? [];
        expect([name, told?.replaceAll('`', '')]).toEqual([name, facts.default]);
      }
    },
  );
});
