import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { allOperations, primaryOperations, resolve } from '../testing/document.js';
import * as contract from './index.js';
import { apiOperations, openApiDocument } from './index.js';
import type { ApiOperation, JsonSchema, OperationObject } from './index.js';

const openapi = openApiDocument();
const table = Object.entries<ApiOperation>(apiOperations);

/** The schema of the answer when all went well; none for bytes. */
function successSchemaOf({ responses }: OperationObject): JsonSchema | undefined {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  const schema = success && resolve(success).content?.['application/json']?.schema;
  return schema && resolve<JsonSchema>(schema);
}

describe('the contract', () => {
  it('is generated from openapi/ as it is now', async () => {
    const script = fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url));
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({
      stdout: 'Everything is fresh.\n',
    });
  }, 60_000);

  it('is one document, frozen all the way down', () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
    };
    walk(openapi, '#');
    expect(loose).toEqual([]);
    expect(openApiDocument()).toBe(openapi);
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"([^"]+)"/gu)].map(
      ([, ref]) => ref ?? '',
    );
    expect(references.length).toBeGreaterThan(800);
    expect(references.filter(($ref) => resolve({ $ref }) === undefined)).toEqual([]);
  });

  it('lists in its table every operation that is not another way to reach one', () => {
    expect(table.map(([id, { method, path }]) => [id, method, path])).toEqual(
      primaryOperations().map(({ operation, method, path }) => [operation.operationId, method, path]),
    );
    for (const { operation } of allOperations()) {
      expect(Object.keys(apiOperations)).toContain(operation['x-alias-of'] ?? operation.operationId);
    }
  });

  it('says in its table how each body and answer travels', () => {
    for (const { operation } of primaryOperations()) {
      const row = apiOperations[operation.operationId as keyof typeof apiOperations] as ApiOperation;
      const [mediaType] = Object.keys(operation.requestBody?.content ?? {});
      expect(row.body).toBe(
        mediaType === undefined ? null : mediaType === 'application/json' ? 'json' : 'multipart',
      );
      expect(row.answer).toBe(successSchemaOf(operation) === undefined ? 'bytes' : 'json');
      expect(row.paged).toBe(operation['x-paging'] === 'page');
    }
    expect(apiOperations.uploadDocument.body).toBe('multipart');
    expect(apiOperations.downloadDocument.answer).toBe('bytes');
  });

  it('names a payload that the answer has, or takes the answer itself', () => {
    for (const [id, { payload }] of table) {
      const { operation } = primaryOperations().find((each) => each.operation.operationId === id) ?? {};
      const schema = operation && successSchemaOf(operation);
      if (schema === undefined) continue;
      expect(payload.keys.slice(0, 1)).toEqual([schema['x-payload']].filter(Boolean));
      expect(Object.keys(schema['properties'] as object)).toEqual(expect.arrayContaining([...payload.keys]));
    }
    expect(apiOperations.createAppointment.payload).toEqual({ keys: [], kind: 'object' });
  });

  it('refuses fields in requests that are not documented, at every depth', () => {
    const open = Object.entries(openapi.components.schemas)
      .filter(([name, schema]) => name.endsWith('Request') && schema['additionalProperties'] !== false)
      .map(([name]) => name);
    expect(open).toEqual([]);
  });

  it('exports a reader for each shape that is answered and a writer for each that is sent', () => {
    const names = Object.keys(contract);
    const writers = Object.keys(openapi.components.schemas)
      .filter((name) => name.endsWith('Request'))
      .map((name) => `write${name}`);
    expect(names).toEqual(expect.arrayContaining([...writers, 'readPatient', 'writeListPatientsQuery']));
    expect(names.filter((name) => !/^(read|write)[A-Z]/u.test(name)).sort()).toEqual([
      'ContractMismatchError',
      'apiOperations',
      'eventDataReaders',
      'inputRules',
      'openApiDocument',
    ]);
  });
});
