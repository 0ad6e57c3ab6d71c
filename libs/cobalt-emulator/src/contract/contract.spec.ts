import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openApiDocument } from '@nestjs-cobalt/contract';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { CLIENT_HEADERS } from '../../testing/caller.js';
import { mountEndpoint } from '../api/endpoint.js';
import { ClinicDirectory } from '../clinics/index.js';
import { EMULATOR_CREDENTIALS } from '../credentials.js';
import { JobBoard } from '../jobs/index.js';
import { EmulatorState } from '../state/index.js';
import { UploadFiles } from '../uploads/index.js';
import { locate } from './schema-pointer.js';
import { VendorContract, Violations } from './index.js';
import { METHODS } from './operation-contract.js';

const openapi = openApiDocument();

describe('an answer that breaks the contract', () => {
  const logged: string[] = [];
  const state = new EmulatorState();
  const violations = new Violations((line) => logged.push(line));
  const clinics = new ClinicDirectory(() => 1);
  const context = {
    state,
    violations,
    clinics,
    jobs: new JobBoard(
      state,
      clinics,
      () => undefined,
      (line) => logged.push(line),
    ),
    uploads: new UploadFiles(),
    contract: VendorContract.shared,
    credentials: EMULATOR_CREDENTIALS,
  };
  const { accessToken } = state.connections.create({ orgId: 'o', userId: 'u', emrName: 'E', createdAt: '' });
  let answers: object = {};
  const app = express();
  mountEndpoint(app, context, { operationId: 'listLocations', handleAccount: () => answers });
  const server = createServer(app);

  const fetchLocations = async (): Promise<Response> => {
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/locations`, {
      headers: { ...CLIENT_HEADERS, access_token: accessToken },
    });
  };

  beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('is a 500, is logged without its values, and is remembered', async () => {
    answers = { success: true, locations: [{ id: 'x', name: 5551234, ehr_id: '1' }] };
    const response = await fetchLocations();
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ success: false });
    expect(violations.list()).toEqual([
      {
        at: expect.any(String),
        method: 'GET',
        path: '/locations',
        status: 200,
        problem: '/locations/0/name must be string',
      },
    ]);
    expect(logged).toEqual([expect.stringContaining('200 to GET /locations')]);
    expect(logged[0]).not.toContain('5551234');
  });

  it('is none when it is as the contract wants it', async () => {
    violations.clear();
    answers = { success: true, locations: [] };
    expect((await fetchLocations()).status).toBe(200);
    expect(violations.list()).toEqual([]);
  });

  it('cannot be mounted against the contract', () => {
    expect(() => mountEndpoint(app, context, { operationId: 'nothing', handle: () => ({}) })).toThrow(
      'no operation nothing',
    );
    expect(() => mountEndpoint(app, context, { operationId: 'listPatients', handle: () => ({}) })).toThrow(
      'access token',
    );
  });
});

describe('the contract as a judge', () => {
  it('takes texts for numbers in a query, and only there', () => {
    const patients = VendorContract.shared.operation('listPatients');
    expect(patients.checkQuery({ page: '2' })).toEqual({ values: { page: 2 }, errors: [] });
    const create = VendorContract.shared.operation('createLinkToken');
    expect(create.checkBody({ user_id: 1, org_id: 'o' })).toHaveLength(1);
  });

  it('judges every operation of the document', () => {
    const operations = Object.values(openapi.paths).flatMap((item) =>
      METHODS.flatMap((method) => item[method] ?? []),
    );
    expect(operations.length).toBeGreaterThan(52);
    for (const { operationId, responses } of operations) {
      const operation = VendorContract.shared.operation(operationId);
      const accepted = Number(Object.keys(responses).find((status) => status.startsWith('2')));
      // of a file's bytes the document says nothing
      if (operationId === 'downloadDocument') expect(operation.checkResponse(accepted, {})).toBeUndefined();
      else expect(operation.checkResponse(accepted, {})?.length).toBeGreaterThan(0);
      expect(operation.checkResponse(418, { success: false, message: 'x' })).toEqual([]);
      expect(operation.checkResponse(418, { success: true })?.length).toBeGreaterThan(0);
      expect(operation.checkResponse(299, {})).toBeUndefined();
    }
  });

  it('follows references to parameters', () => {
    const claims = VendorContract.shared.operation('listClaims');
    expect(claims.checkQuery({ page: '1', page_size: '10' }).errors).toEqual([]);
    expect(claims.checkQuery({ page: '0' }).errors).toHaveLength(1);
  });

  it('follows references wherever they are', () => {
    const found = locate(openapi, [
      'paths',
      '/settings',
      'get',
      'responses',
      '403',
      'content',
      'application/json',
      'schema',
      'required',
    ]);
    expect(found).toEqual({
      value: ['success', 'message'],
      pointer: 'cobalt:openapi#/components/schemas/Error/required',
    });
    expect(locate(openapi, ['paths', '/nothing'])).toBeUndefined();
  });
});
