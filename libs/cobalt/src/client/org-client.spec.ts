import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import { CobaltOrgClient, LinkApi, createCobaltHttp } from './index.js';
import type { AccessGrant, AccessGrants, CobaltHttp, ConnectionSelector } from './index.js';

const grant: AccessGrant = {
  orgId: 'clinic',
  connectionId: 'connection',
  linkEpoch: 1,
  accessToken: new SecretString('at'),
};

describe('CobaltOrgClient', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let replies: Record<string, unknown>;
  const grants = {
    grant: jest.fn(async (_orgId: string, _selector: ConnectionSelector) => grant),
    loginRequired: jest.fn(async (_grant: AccessGrant) => undefined),
  } satisfies AccessGrants;

  beforeEach(async () => {
    replies = {};
    jest.clearAllMocks();
    server = await VendorServer.start((request, response) => {
      const reply = replies[`${request.method} ${request.url}`];
      json(response, reply ?? { success: false, message: 'Not found' }, reply === undefined ? 404 : 200);
    });
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 4 },
    });
  });

  afterEach(async () => {
    await server.close();
    await http.close();
  });

  const org = (selector?: ConnectionSelector) =>
    new CobaltOrgClient(http.transport, grants, 'clinic', selector);

  it('asks for a grant for every call, with the selector it was made with', async () => {
    replies['GET /v1/locations'] = { success: true, locations: [] };
    const client = org({ userId: 'user-1' });
    await client.locations.list();
    await client.locations.list();
    expect(grants.grant.mock.calls.map(([orgId, selector]) => [orgId, selector])).toEqual([
      ['clinic', { userId: 'user-1' }],
      ['clinic', { userId: 'user-1' }],
    ]);
  });

  it('sends nothing when there is no grant', async () => {
    grants.grant.mockRejectedValueOnce(new CobaltError('COBALT_NOT_LINKED', 'Nothing is linked.'));
    await expect(org().providers.list()).rejects.toMatchObject({ code: 'COBALT_NOT_LINKED' });
    expect(server.requests).toHaveLength(0);
  });

  it('reports the grant that Cobalt refused with login_required', async () => {
    server.answer = (_request, response) => json(response, { success: false, error: 'login_required' }, 403);
    await expect(org().providers.list()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
    expect(grants.loginRequired.mock.calls).toEqual([[grant]]);
  });

  it('reads settings whose visit types are objects or texts', async () => {
    replies['GET /v1/settings'] = {
      success: true,
      data: {
        access_token_reference_id: 17,
        visit_types: [{ code: 'new_patient', description: 'New' }, 'follow_up', { code: 3 }],
        timezone: 'America/New_York',
      },
    };
    expect(await org().settings.get()).toEqual({
      accessTokenReferenceId: '17',
      visitTypes: [{ code: 'new_patient', description: 'New' }, { code: 'follow_up' }, { code: '3' }],
      visitStatuses: [],
      requiredPatientFields: [],
      timezone: 'America/New_York',
    });
  });

  it('updates the reference', async () => {
    replies['POST /v1/settings'] = { success: true, data: { access_token_reference_id: 'mine' } };
    const updated = await org().settings.update({ accessTokenReferenceId: 'mine' });
    expect(updated).toEqual({ accessTokenReferenceId: 'mine' });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ access_token_reference_id: 'mine' });
  });

  it('reads providers and locations into their normal form', async () => {
    replies['GET /v1/providers'] = {
      success: true,
      providers: [{ ehr_id: 3498234, name: 'Doe, John', hide_in_availability: 'true', extra: 1, npi: null }],
    };
    replies['GET /v1/locations'] = {
      success: true,
      locations: [{ id: 'abc', ehr_id: '2452', name: 'Happy Clinic', address: { city: 'Here', zip: 12345 } }],
    };
    expect(await org().providers.list()).toEqual([
      {
        id: null,
        ehrId: '3498234',
        name: 'Doe, John',
        npi: null,
        timezone: null,
        status: null,
        hideInAvailability: true,
        hours: [],
      },
    ]);
    expect(await org().locations.list()).toEqual([
      {
        id: 'abc',
        ehrId: '2452',
        name: 'Happy Clinic',
        address: { address1: null, address2: null, city: 'Here', state: null, zip: '12345' },
        phone: null,
        fax: null,
        status: null,
      },
    ]);
  });

  const patient = (mrn: string | number) => ({ first_name: 'John', last_name: 'Doe', mrn });
  const place = (current_page: number) => ({ current_page, total_pages: 2, total_count: 3, page_size: 2 });

  it('pages through patients with the filters on every page', async () => {
    replies['GET /v1/patients?last_name=Doe&page_size=2'] = {
      success: true,
      patients: [patient(1), patient('2')],
      pagination: place(1),
    };
    replies['GET /v1/patients?last_name=Doe&page=2&page_size=2'] = {
      success: true,
      patients: [patient('3')],
      pagination: { page: 2, total_pages: 2, total_records: 3, page_size: 2 },
    };
    const list = org().patients.list({ lastName: 'Doe', pageSize: 2 });
    const first = await list;
    expect(first.pagination).toEqual({ page: 1, pageSize: 2, totalPages: 2, totalCount: 3 });
    expect(first.hasNextPage).toBe(true);
    const mrns: string[] = [];
    for await (const { mrn } of list) mrns.push(mrn);
    expect(mrns).toEqual(['1', '2', '3']);
    expect((await list.page(2)).pagination).toEqual({ page: 2, pageSize: 2, totalPages: 2, totalCount: 3 });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['no pagination', { success: true, patients: [] }],
    ['pagination without numbers', { success: true, patients: [], pagination: {} }],
    ['a patient without MRN', { success: true, patients: [{ first_name: 'Jane' }], pagination: place(1) }],
    ['a patient that is nothing', { success: true, patients: [null], pagination: place(1) }],
  ])('refuses a page with %s', async (_name, reply) => {
    replies['GET /v1/patients'] = reply;
    const failure: unknown = await org()
      .patients.list()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION', operation: 'listPatients' });
  });

  it('lists appointments of a range, and refuses to without one', async () => {
    const url =
      'GET /v1/appointments?start_date=2024-04-05&end_date=2024-04-06&patient_mrn=1&include_note=true&appointment_mode=office';
    replies[url] = {
      success: true,
      appointments: [{ id: 7, datetime: '2024-04-05T08:00:00-07:00', patient_mrn: 1 }],
    };
    const params = { startDate: '2024-04-05', endDate: '2024-04-06' };
    const [appointment] = await org().appointments.list({
      ...params,
      patientMrn: '1',
      includeNote: true,
      appointmentMode: 'office',
    });
    expect(appointment).toMatchObject({ id: '7', patientMrn: '1', duration: null, insurances: [] });
    await expect(org().appointments.list({ ...params, endDate: '' })).rejects.toMatchObject({
      code: 'COBALT_INVALID_REQUEST',
      message: expect.stringContaining('endDate'),
    });
  });

  it('unwraps one appointment from its plural key, and encodes its id', async () => {
    replies['GET /v1/appointment/12%2F76'] = { success: true, appointments: { id: '12/76', datetime: 'x' } };
    expect(await org().appointments.get('12/76')).toMatchObject({ id: '12/76' });
    await expect(org().appointments.get('unknown')).rejects.toMatchObject({ vendorStatus: 404 });
    await expect(org().appointments.get('..')).rejects.toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
  });

  it('makes calls it does not know, below /v1 only', async () => {
    replies['POST /v1/visit-types?all=true'] = { success: true, visit_types: [{ code: 'x' }] };
    const request = { method: 'POST', path: '/visit-types', query: { all: true }, body: { a: 1 } } as const;
    expect(await org().request(request)).toEqual({ success: true, visit_types: [{ code: 'x' }] });
    expect(server.requests[0]).toMatchObject({ body: '{"a":1}', headers: { access_token: 'at' } });
    const endless: Record<string, unknown> = {};
    endless['itself'] = endless;
    const paths = ['//evil', '/../x', '/a%', '/%zz', '/%ff'].map((path) => ({ path }));
    const bodies = [endless, { n: 1n }, 'text' as unknown as object].map((body) => ({ body }));
    for (const bad of [...paths, ...bodies, { method: 'TRACE' as 'GET' }, { query: { '\ud800': 1 } }]) {
      await expect(org().request({ ...request, ...bad })).rejects.toMatchObject({
        code: 'COBALT_INVALID_REQUEST',
      });
    }
    await expect(org().request(undefined as never)).rejects.toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
    expect(server.requests).toHaveLength(1);
  });

  it('takes a signal and a time-out on every method', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    const calls = [
      org().settings.get({ signal }),
      org().settings.update({ accessTokenReferenceId: 'x' }, { signal }),
      org().providers.list({ signal }),
      org().locations.list({ signal }),
      org().patients.list({}, { signal }),
      org().appointments.list({ startDate: '2024-01-01', endDate: '2024-01-02' }, { signal }),
      org().appointments.get('1', { signal }),
      org().request({ method: 'GET', path: '/x', signal }),
    ];
    for (const call of calls) await expect(call).rejects.toThrow('gone');
    server.answer = () => undefined;
    await expect(org().providers.list({ timeoutMs: 30 })).rejects.toMatchObject({
      code: 'COBALT_VENDOR_TIMEOUT',
    });
  });

  describe('LinkApi', () => {
    it('asks for a link token with the client alone; the stored token rides in the body', async () => {
      replies['POST /v1/link/token/create'] = { success: true, token: 'lt_1' };
      const link = new LinkApi(http.transport);
      const token = await link.createToken({
        userId: 'u',
        orgId: 'o',
        emrName: 'eCW',
        accessToken: new SecretString('stored'),
      });
      expect(token.reveal()).toBe('lt_1');
      const [request] = server.requests;
      expect(JSON.parse(request?.body ?? '')).toEqual({
        user_id: 'u',
        org_id: 'o',
        emr_name: 'eCW',
        access_token: 'stored',
      });
      expect(request?.headers).toMatchObject({ client_id: 'client-id', client_secret: 'client-secret' });
      expect(request?.headers).not.toHaveProperty('access_token');
    });

    it.each([
      [{ success: true, token: 'at_1' }],
      [{ success: true, access_token: 'at_1' }],
      [{ success: true, token: null, access_token: 'at_1' }],
    ])('exchanges a public token: %j', async (reply) => {
      replies['GET /v1/link/token/exchange?public_token=pt_1%2B'] = reply;
      const token = await new LinkApi(http.transport).exchange(new SecretString('pt_1+'));
      expect(token.reveal()).toBe('at_1');
    });

    it.each([[{ success: true }], [{ success: true, token: '' }], [{ success: true, token: 5 }]])(
      'has no use for an answer without a token: %j',
      async (reply) => {
        replies['GET /v1/link/token/exchange?public_token=pt'] = reply;
        await expect(new LinkApi(http.transport).exchange(new SecretString('pt'))).rejects.toMatchObject({
          code: 'COBALT_CONTRACT_VIOLATION',
          arrival: 'answered',
          operation: 'exchangePublicToken',
        });
      },
    );
  });
});
