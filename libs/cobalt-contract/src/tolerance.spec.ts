import { describe, expect, it } from '@jest/globals';

import { primaryOperations, resolve } from '../testing/document.js';
import * as contract from './index.js';
import { openApiDocument } from './index.js';

type Reader = (wire: unknown) => unknown;
const read = (name: string, wire: unknown): unknown =>
  (contract as unknown as Record<string, Reader>)[`read${name}`]?.(wire);

/** Two shapes of the documentation's revisions that mean the same. */
const PAIRS: readonly [subject: string, reader: string, one: object, other: object, normal: object][] = [
  [
    'a job by its number or its text',
    'StartedFetch',
    { success: true, job_id: 12345 },
    { success: true, job_id: '12345' },
    { jobId: '12345', message: null },
  ],
  [
    'a job under its older name',
    'StartedFetch',
    { success: true, message: 'm', job_id: '1' },
    { success: true, message: 'm', job_execution_id: '1' },
    { jobId: '1', message: 'm' },
  ],
  [
    'a new appointment at the top or in `data`',
    'CreatedAppointment',
    { success: true, message: 'm', appointment_id: '7', job_id: 1 },
    { success: true, data: { appointment_id: 7, message: 'm', job_id: '1' } },
    { appointmentId: '7', jobId: '1', message: 'm' },
  ],
  [
    'a new appointment with its message outside `data`',
    'CreatedAppointment',
    { success: true, message: 'm', appointment_id: '7' },
    { success: true, message: 'm', data: { appointment_id: '7' } },
    { appointmentId: '7', jobId: null, message: 'm' },
  ],
  [
    'a message that is sent at once or by a job',
    'CreatedMessage',
    { success: true, message: 'm', message_id: 'msg_1' },
    { success: true, message: 'm', data: { message_id: 'msg_1' } },
    { messageId: 'msg_1', jobId: null, message: 'm' },
  ],
  [
    'a registered webhook in the form of the reference’s example or of its schema',
    'RegisteredWebhook',
    { success: true, webhook_id: 'w', webhook_url: 'u', webhook_secret: 's' },
    { success: true, webhook: { webhook_id: 'w', webhook_url: 'u', webhook_secret_key: 's' } },
    { webhookId: 'w', webhookUrl: 'u', webhookSecret: 's', message: null },
  ],
  [
    'a registered webhook in the form of the guide',
    'RegisteredWebhook',
    { success: true, message: 'm', webhook_secret_key: 's' },
    { success: true, message: 'm', webhook_secret: 's' },
    { webhookId: null, webhookUrl: null, webhookSecret: 's', message: 'm' },
  ],
  [
    'a rotated secret',
    'RotatedWebhookSecret',
    { success: true, webhook: { id: 'w', secret: 's' } },
    { success: true, webhook_id: 'w', webhook_secret: 's' },
    { webhookId: 'w', webhookSecret: 's', message: null },
  ],
  [
    'pages of patients and of referrals',
    'Pagination',
    { current_page: 2, total_pages: 5, total_count: 150, page_size: 30 },
    { page: 2, total_pages: 5, total_count: 150, page_size: 30 },
    { page: 2, pageSize: 30, totalPages: 5, totalCount: 150 },
  ],
  [
    'pages of patients and of fee schedule items',
    'Pagination',
    { current_page: 2, total_pages: 5, total_count: 150, page_size: 30 },
    { page: 2, total_pages: 5, total_records: 150, page_size: 30 },
    { page: 2, pageSize: 30, totalPages: 5, totalCount: 150 },
  ],
  [
    'an event that is read back, in its newest and its older form',
    'WebhookEvent',
    { event_id: 'e', event_type: 't', created_at: 'c', job_id: 1, delivery_status: 'success' },
    { id: 'e', type: 't', created: 'c', job_id: '1', status: 'success' },
    { id: 'e', type: 't', createdAt: 'c', jobId: '1', deliveryStatus: 'success' },
  ],
  [
    'the envelope of an event and of a live fetch',
    'EventEnvelope',
    { id: 'e', type: 't', created: 'c', job_id: '1', access_token_reference_id: 'r', data: {} },
    { id: 'e', type: 't', timestamp: 'c', job_execution_id: '1', user_id: 'r', data: {} },
    { id: 'e', type: 't', createdAt: 'c', jobId: '1', accessTokenReferenceId: 'r', data: {} },
  ],
  [
    'the patient of `patient.created`',
    'PatientCreatedData',
    { patient_id: 'p', mrn: 414421 },
    { patient_id: 'p', patient_mrn: '414421' },
    { patientId: 'p', mrn: '414421' },
  ],
  [
    'the appointment and the time of appointment events',
    'AppointmentCreatedData',
    { appointment_id: 'a', mrn: '1', date_time: 'd' },
    { id: 'a', patient_mrn: '1', datetime: 'd' },
    { appointmentId: 'a', mrn: '1', datetime: 'd' },
  ],
  [
    'visit types as texts or objects',
    'Settings',
    { visit_types: ['a'] },
    { visit_types: [{ code: 'a' }] },
    { visitTypes: [{ code: 'a' }] },
  ],
  [
    'amounts as texts or numbers',
    'Claim',
    { id: '1', total_charge: '350.00', balance: '-12.5' },
    { id: 1, total_charge: 350, balance: -12.5 },
    { id: '1', totalCharge: 350, balance: -12.5 },
  ],
  [
    'orders of the newest and of the older revision',
    'Order',
    { order_id: '1', order_date: '2024-04-05' },
    { id: 1, ordered_date: '2024-04-05' },
    { id: '1', orderDate: '2024-04-05' },
  ],
  [
    'a flag of a pharmacy as text or boolean',
    'PatientPharmacy',
    { is_primary: '1' },
    { is_primary: true },
    { isPrimary: true },
  ],
  [
    'a provider who is hidden, as text or boolean',
    'Provider',
    { ehr_id: '1', name: 'n', hide_in_availability: 'false' },
    { ehr_id: '1', name: 'n', hide_in_availability: false },
    { hideInAvailability: false },
  ],
  [
    'an interval as text or number',
    'ShiftRecurrence',
    { recur_interval_amount: '2' },
    { recur_interval_amount: 2 },
    { recurIntervalAmount: 2 },
  ],
];

describe('two shapes of one thing', () => {
  it.each(PAIRS)('%s: %s reads both alike', (_subject, reader, one, other, normal) => {
    expect(read(reader, one)).toMatchObject(normal);
    expect(read(reader, other)).toEqual(read(reader, one));
  });
});

/** Every sample of an answer that has a reader of its own. */
const answers = primaryOperations().flatMap(({ operation }) =>
  Object.entries(operation.responses).flatMap(([status, response]) => {
    const content = resolve(response).content?.['application/json'];
    const name = String(content?.schema['$ref']).split('/').at(-1) ?? '';
    const schema = openApiDocument().components.schemas[name];
    if (!status.startsWith('2') || schema?.['x-payload'] !== undefined) return [];
    return Object.values(content?.examples ?? {}).map(
      ({ value }) => [operation.operationId, name, value] as const,
    );
  }),
);

/** Puts a field that nobody knows into every object. */
function withStrangers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStrangers);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, child]) => [key, withStrangers(child)]);
  return { ...Object.fromEntries(known), a_new_field: { of: ['the vendor'] } };
}

describe('an answer of the documentation', () => {
  it.each(answers)('to %s is read by read%s, whatever else is in it', (_operation, name, wire) => {
    const surface = read(name, wire);
    expect(Object.values(surface as object)).not.toContain(undefined);
    expect(Object.keys(surface as object)).not.toContain('success');
    expect(read(name, withStrangers(wire))).toEqual(surface);
  });

  it('is there for most of the calls that answer without a payload key', () => {
    expect(new Set(answers.map(([operation]) => operation)).size).toBeGreaterThan(25);
  });
});
