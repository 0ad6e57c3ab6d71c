import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { apiOperations, openApiDocument } from '@nestjs-cobalt/contract';
import type { ApiOperation, ApiOperationId, OperationObject } from '@nestjs-cobalt/contract';

import { clientMethods } from '../../../../../test/support/client-methods.js';
import type { CallContext, KnownRecords } from '../../../../../test/support/client-methods.js';
import { sampleOf } from '../../../../../test/support/schema-sample.js';
import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltError } from '../../errors/index.js';
import { CobaltOrgClient, LinkApi, WebhooksApi, createCobaltHttp } from '../index.js';
import type { CobaltHttp, DownloadedDocument } from '../index.js';

/** The ids of the documentation's samples. */
const known: KnownRecords = {
  day: '2024-04-05',
  nextDay: '2024-04-06',
  datetime: '2024-04-05T10:00:00-07:00',
  mrn: '414421',
  patientId: '9988776655443322',
  providerId: 'abc123def4567890abcdef1234567890',
  providerEhrId: '3498234',
  locationId: 'abc123def4567890abcdef1234567890',
  locationEhrId: '2452',
  appointmentId: 'abc123def4567890abcdef1234567890',
  visitType: 'new_patient',
  visitStatus: 'cancelled',
  insuranceProviderId: 'abc123def4567890abcdef1234567890',
  emrInsuranceId: '77/1',
  eligibilityCheckId: 'e1',
  feeScheduleId: 'f1',
  documentId: 'd1',
  assigneeId: '550e8400-e29b-41d4-a716-446655440000',
  emrTaskId: '4711',
  emrEncounterId: '4711',
  webhookId: 'wh_123456789',
  reference: 'at_ref_123456789',
};

const abc = 'abc123def4567890abcdef1234567890';
const range = 'start_date=2024-04-05&end_date=2024-04-06';
const page = { hasNextPage: expect.any(Boolean), pagination: { page: expect.any(Number) } };

/** What each call asks for, below `/v1`, and the essence of what it makes of the first documented answer. */
const EXPECTED: Record<ApiOperationId, [request: string, result: object]> = {
  listAppointments: [`GET /appointments?${range}`, [{ id: expect.any(String) }]],
  createAppointment: ['POST /appointments', { appointmentId: expect.any(String), jobId: '12345' }],
  getAppointment: [`GET /appointment/${abc}`, { id: '1276397812', appointmentMode: 'office' }],
  updateAppointment: [
    `PATCH /appointments/${abc}`,
    { message: 'Appointment updated successfully', jobId: null },
  ],
  fetchAppointments: ['POST /appointments/fetch', { jobId: expect.any(String) }],
  listAvailability: [
    `GET /availability?${range}&buffer=5&provider_ids=3498234`,
    { timezone: 'America/Los_Angeles', slots: [{ dayOfWeek: 5, providerId: '3498234' }] },
  ],
  fetchAvailability: ['POST /availability/fetch', { jobId: expect.any(String) }],
  listClaims: [`GET /claims?${range}&page_size=10`, { items: [{ claimStatus: '48CL', totalCharge: 350 }] }],
  createClaim: ['POST /claims', { claimId: expect.any(String), jobId: '12345' }],
  uploadDocument: ['POST /documents', { documentId: '9988776655443322', jobId: null }],
  downloadDocument: ['GET /documents/d1', { filename: 'letter.pdf', size: 9 }],
  listEligibilityChecks: ['GET /eligibility-checks?coverage_status=active&page_size=10', page],
  listEligibilityBenefits: ['GET /eligibility-checks/e1/benefits?benefit_type=Deductible', page],
  listFeeSchedules: ['GET /fee-schedules', [{ id: expect.any(String) }]],
  listFeeScheduleItems: ['GET /fee-schedules/f1/items?validity=valid&page_size=10', page],
  addPatientInsurance: ['POST /patients/414421/insurances', { patientInsuranceId: abc, jobId: '123' }],
  updatePatientInsurance: [
    'PATCH /patients/414421/insurances/77%2F1',
    { patientInsuranceId: abc, jobId: '123' },
  ],
  listInsuranceProviders: ['GET /insurance-providers?active=true&page_size=10', page],
  createLinkToken: ['POST /link/token/create', {}],
  exchangePublicToken: ['GET /link/token/exchange?public_token=pt_1', {}],
  listLocations: ['GET /locations', [{ id: abc, ehrId: '2452', name: 'Happy Clinic' }]],
  updateLocation: [`PATCH /locations/${abc}`, { locationId: abc }],
  createMessage: ['POST /messages', { messageId: 'msg_123456789', jobId: '15550942' }],
  createNote: ['POST /notes', { message: 'Note upload in progress.', jobId: null }],
  createPatientNote: ['POST /patient-notes', { patientNoteId: expect.any(String), jobId: '12345' }],
  listOrders: ['GET /orders?patient_mrn=414421', [{ id: '1', orderName: 'CBC', labResults: null }]],
  listPatients: [
    'GET /patients?page_size=10',
    {
      items: [{ mrn: '414421', firstName: 'John' }],
      pagination: { page: 2, pageSize: 30, totalCount: 150, totalPages: 5 },
      hasNextPage: true,
    },
  ],
  createPatient: ['POST /patients', { patientId: '9988776655443322', jobId: null }],
  updatePatient: ['PATCH /patients/9988776655443322', { jobId: null }],
  fetchPatients: ['POST /patients/fetch', { jobId: expect.any(String) }],
  createPayment: ['POST /payments', { paymentId: abc, jobId: '123' }],
  listPharmacies: ['GET /pharmacies', [{ id: expect.any(String), address: { city: expect.any(String) } }]],
  listProviders: ['GET /providers', [{ name: 'Doe, John', hours: [{ day: 'Monday' }] }]],
  updateProvider: [`PATCH /providers/${abc}`, { providerId: expect.any(String) }],
  updateProviderByEhrId: ['PATCH /providers/ehr/3498234', { providerId: expect.any(String) }],
  listReferringProviders: ['GET /referring-providers?last_name=a', [{ id: expect.any(String) }]],
  createReferringProvider: ['POST /referring-providers', { referringProviderId: abc, jobId: '123' }],
  listReferrals: [`GET /referrals?${range}`, page],
  createReferral: ['POST /referrals', { referralId: expect.any(String), jobId: '123' }],
  getSettings: [
    'GET /settings',
    {
      timezone: 'America/New_York',
      visitTypes: [{ code: 'new_patient' }],
      visitStatuses: [{ code: 'CANC' }],
    },
  ],
  updateSettings: ['POST /settings', { accessTokenReferenceId: 'at_ref_123456789' }],
  listVisitTypes: ['GET /visit-types', [{ code: expect.any(String) }]],
  listVisitStatuses: ['GET /visit-statuses', [{ code: expect.any(String) }]],
  createTask: ['POST /tasks', { taskId: 'abc123def456789012345678', jobId: '12345' }],
  createTaskNote: ['POST /tasks/notes', { taskNoteId: expect.any(String), jobId: '12345' }],
  createTelephoneEncounter: ['POST /telephone-encounters', { jobId: '12345' }],
  createTelephoneEncounterAction: [
    'POST /telephone-encounters/actions',
    { actionId: expect.any(String), jobId: '12345' },
  ],
  listWebhooks: ['GET /webhook', { webhookUrls: [{ id: '987654321' }] }],
  registerWebhook: ['POST /webhook', { message: 'Webhook registered successfully', webhookId: null }],
  deleteWebhook: ['DELETE /webhook/wh_123456789', { message: 'Webhook URL removed successfully' }],
  rotateWebhookSecret: ['POST /webhook/rotate-secret', { webhookId: 'wh_123456789' }],
  rotateSecretOfWebhook: ['POST /webhook/wh_123456789/rotate-secret', { webhookId: 'wh_123456789' }],
  listWebhookEvents: [
    'GET /webhook-events?page_size=10&sort=created_at',
    { items: [{ type: 'appointment.created', jobId: expect.any(String) }] },
  ],
};

/** Bodies that are not the first documented sample as it stands. */
const BODIES: Partial<Record<ApiOperationId, object>> = {
  createNote: { appointment_id: abc, note: 'Line 1\nLine 2', icd_10_codes: ['R07.9'] },
  createLinkToken: { user_id: 'user', org_id: 'clinic' },
  registerWebhook: { webhook_url: 'https://your-domain.com/webhook' },
};

const ids = Object.keys(apiOperations) as ApiOperationId[];
const jsonCalls = ids.filter((id) => {
  const { body, answer }: ApiOperation = apiOperations[id];
  return body !== 'multipart' && answer === 'json';
});

function documented(id: ApiOperationId): OperationObject {
  const { path, method } = apiOperations[id];
  return openApiDocument().paths[path]![method.toLowerCase() as 'get']!;
}

interface Content {
  content?: { 'application/json'?: { schema: object; examples?: Record<string, { value: unknown }> } };
}

function samplesOf(at: unknown): unknown[] {
  return Object.values((at as Content | undefined)?.content?.['application/json']?.examples ?? {}).map(
    ({ value }) => value,
  );
}

/** What Cobalt answers by its documentation; by the schema where there is no sample. */
function answersOf(id: ApiOperationId): unknown[] {
  const [, good] = Object.entries(documented(id).responses).find(([status]) => status.startsWith('2'))!;
  const samples = samplesOf(good);
  return samples.length > 0
    ? samples
    : [sampleOf((good as Content).content!['application/json']!.schema as never)];
}

/** Fields that hold what the vendor gave, in its words. */
const OPEN = new Set(['data', 'details', 'labResults', 'deductible', 'outOfPocket']);

/** What is not in the surface's form: names in other than camelCase, ids that are no texts, undefined. */
function oddities(value: unknown, at = ''): string[] {
  if (value === undefined) return [`${at} is undefined`];
  if (typeof value !== 'object' || value === null || value instanceof SecretString) return [];
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    if (OPEN.has(key)) return [];
    const here = `${at}.${key}`;
    const named = Array.isArray(value) || /^[a-z][a-zA-Z0-9]*$/u.test(key) ? [] : [`${here} is no name`];
    const isId = key === 'id' || key.endsWith('Id');
    const id = !isId || field === null || typeof field === 'string' ? [] : [`${here} is no text`];
    return [...named, ...id, ...oddities(field, here)];
  });
}

describe('every operation of the contract', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let context: CallContext;
  let reply: unknown;

  beforeAll(async () => {
    server = await VendorServer.start((_request, response) => json(response, reply));
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 4 },
    });
    const grant = {
      orgId: 'clinic',
      connectionId: 'connection',
      linkEpoch: 1,
      accessToken: new SecretString('at'),
    };
    const grants = { grant: async () => grant, loginRequired: async () => undefined };
    const link = new LinkApi(http.transport);
    context = {
      org: new CobaltOrgClient(http.transport, grants, 'clinic'),
      webhooks: new WebhooksApi(http.transport),
      link: {
        createToken: () => link.createToken({ userId: 'user', orgId: 'clinic' }),
        exchange: () => link.exchange(new SecretString('pt_1')),
      },
      known,
      // the table is typed by the published declarations, which to the compiler are other classes than the sources
    } as object as CallContext;
  });
  afterAll(async () => {
    await server.close();
    await http.close();
  });
  beforeEach(() => {
    server.requests.length = 0;
  });

  it('has a method of the client', () => {
    expect(Object.keys(clientMethods).sort()).toEqual(ids.toSorted());
  });

  it.each(jsonCalls)('%s asks for what is documented, and reads every documented answer', async (id) => {
    const { auth, body }: ApiOperation = apiOperations[id];
    const [line, result] = EXPECTED[id];
    const results: unknown[] = [];
    for (const answer of answersOf(id)) {
      reply = answer;
      results.push(await clientMethods[id].call(context));
    }
    expect(results[0]).toMatchObject(result);
    expect(results.flatMap((one) => oddities(one))).toEqual([]);
    const sent = body === null ? '' : (BODIES[id] ?? samplesOf(documented(id).requestBody)[0]);
    expect(server.requests).toHaveLength(results.length);
    for (const request of server.requests) {
      expect(`${request.method} ${request.url}`).toBe(line.replace(' ', ' /v1'));
      expect(request.body && JSON.parse(request.body)).toEqual(sent);
      expect(request.headers['client_id']).toBe('client-id');
      expect(request.headers['access_token']).toBe(auth === 'connection' ? 'at' : undefined);
    }
  });

  it('uploadDocument asks for what is documented, and reads the documented answer', async () => {
    const [line, result] = EXPECTED.uploadDocument;
    [reply] = answersOf('uploadDocument');
    expect(await clientMethods.uploadDocument.call(context)).toMatchObject(result);
    const [request] = server.requests;
    expect(`${request?.method} ${request?.url}`).toBe(line.replace(' ', ' /v1'));
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/u);
    for (const part of [
      'name="patient_mrn"\r\n\r\n414421',
      'name="folder_name"\r\n\r\nLetters',
      '%PDF-1.4',
    ]) {
      expect(request?.body).toContain(part);
    }
  });

  it('downloadDocument asks for what is documented, and gives the bytes', async () => {
    const [line, result] = EXPECTED.downloadDocument;
    server.answer = (_request, response) => {
      response.setHeader('content-disposition', 'attachment; filename="letter.pdf"');
      response.setHeader('content-length', 9);
      response.end('%PDF-1.4\n');
    };
    const download = (await clientMethods.downloadDocument.call(context)) as DownloadedDocument;
    server.answer = (_request, response) => json(response, reply);
    expect(download).toMatchObject(result);
    expect(await text(download.stream)).toBe('%PDF-1.4\n');
    expect(`${server.requests[0]?.method} ${server.requests[0]?.url}`).toBe(line.replace(' ', ' /v1'));
  });

  it('fails by rejecting with an error of ours, never by throwing, whatever it is called with', async () => {
    reply = {};
    const targets: object[] = [...resourceNames().map((name) => context.org[name]), context.webhooks];
    for (const target of targets) {
      for (const name of methodsOf(target)) {
        for (const bad of [undefined, null, 17, 'text', [], {}, { page: 0, nonsense: 1 }]) {
          const answer = (target as Record<string, Method>)[name]!(bad, bad, bad);
          const failure = await Promise.resolve(answer).then(
            () => undefined,
            (error: unknown) => error,
          );
          if (failure !== undefined)
            expect([name, bad, failure]).toEqual([name, bad, expect.any(CobaltError)]);
        }
      }
    }
  });
});

type Method = (...args: unknown[]) => PromiseLike<unknown>;

type ResourceName = Exclude<keyof CobaltOrgClient, 'request'>;

/** The getters of the client: one per resource. */
function resourceNames(): ResourceName[] {
  const { prototype } = CobaltOrgClient;
  const names = Object.getOwnPropertyNames(prototype);
  return names.filter((name) => 'get' in Object.getOwnPropertyDescriptor(prototype, name)!) as ResourceName[];
}

function methodsOf(target: object): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(target));
  return own.filter((name) => name !== 'constructor' && name !== 'call');
}
