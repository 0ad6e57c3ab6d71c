import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import * as contract from './index.js';
import { apiOperations, openapi } from './index.js';
import type { ApiOperation, JsonSchema, OperationObject } from './index.js';

const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
  (['get', 'post'] as const).flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }];
  }),
);

function okSchemaOf(operation: OperationObject): JsonSchema {
  const ok = operation.responses['200'];
  const reference =
    ok !== undefined && 'content' in ok ? ok.content?.['application/json']?.schema['$ref'] : undefined;
  return openapi.components.schemas[String(reference).split('/').at(-1) ?? ''] ?? {};
}

describe('the contract', () => {
  it('is generated from openapi.yaml as it is now', async () => {
    const script = fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url));
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({
      stdout: 'Everything is fresh.\n',
    });
  }, 60_000);

  it('is frozen all the way down', () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
    };
    walk(openapi, '#');
    expect(loose).toEqual([]);
  });

  it('refers to nothing that it does not hold', () => {
    const missing = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/([^"]+)"/gu)]
      .map(([, path]) => path ?? '')
      .filter((path) => {
        const found = path
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], openapi);
        return found === undefined;
      });
    expect(missing).toEqual([]);
  });

  it('lists in its table every operation that is not another way to reach one', () => {
    const primary = operations.filter(({ operation }) => operation['x-alias-of'] === undefined);
    const table = Object.entries<ApiOperation>(apiOperations);
    expect(table.map(([id, { method, path }]) => [id, method, path])).toEqual(
      primary.map(({ operation, method, path }) => [operation.operationId, method, path]),
    );
    for (const { operation } of operations) {
      expect(Object.keys(apiOperations)).toContain(operation['x-alias-of'] ?? operation.operationId);
    }
  });

  it('asks for the access token on everything but the Link calls', () => {
    const byClient = Object.entries<ApiOperation>(apiOperations).filter(([, { auth }]) => auth === 'client');
    expect(byClient.map(([id]) => id)).toEqual(['createLinkToken', 'exchangePublicToken']);
  });

  it('names a payload that the answer has', () => {
    for (const { operation } of operations) {
      const schema = okSchemaOf(operation);
      expect(Object.keys(schema['properties'] as object)).toContain(schema['x-payload']);
    }
  });

  it('refuses fields in requests that are not documented', () => {
    for (const name of ['CreateLinkTokenRequest', 'UpdateSettingsRequest']) {
      expect(openapi.components.schemas[name]).toMatchObject({ additionalProperties: false });
    }
  });

  it('exports what it says it does', () => {
    expect(Object.keys(contract).sort()).toEqual([
      'ContractMismatchError',
      'apiOperations',
      'openapi',
      'readAddress',
      'readAppointment',
      'readCodedValue',
      'readLocation',
      'readObjectMetadata',
      'readPagination',
      'readPatient',
      'readProvider',
      'readProviderHours',
      'readSettings',
      'readShift',
      'readShiftRecurrence',
      'readUpdatedSettings',
      'readVisitTypeRule',
      'writeCreateLinkTokenRequest',
      'writeExchangePublicTokenQuery',
      'writeListAppointmentsQuery',
      'writeListPatientsQuery',
      'writeUpdateSettingsRequest',
    ]);
  });
});
