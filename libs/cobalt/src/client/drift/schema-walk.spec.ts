import { describe, expect, it } from '@jest/globals';

import { answerSchema } from './contract-schemas.js';
import { SchemaWalk } from './schema-walk.js';

const differences = (operation: string, body: unknown) =>
  new SchemaWalk().differences(answerSchema(operation)!, body);

const pagination = { current_page: 1, total_pages: 1, total_count: 1, page_size: 100 };
const patients = (...records: unknown[]) => ({ success: true, patients: records, pagination });
const patient = { id: '1', mrn: '414421', first_name: 'Jane', last_name: 'Doe' };

describe('an answer that differs from the contract', () => {
  it.each([
    [
      'a field that the contract does not have',
      patients({ ...patient, shoe_size: 9 }),
      { path: 'patients[].shoe_size', kind: 'unknown_field' },
    ],
    [
      'one beside the payload',
      { ...patients(patient), trace_id: 'x' },
      { path: 'trace_id', kind: 'unknown_field' },
    ],
    [
      'a required field that is not there',
      { success: true, patients: [] },
      { path: 'pagination', kind: 'missing_field' },
    ],
    [
      'an object for a text',
      patients({ ...patient, first_name: { given: 'Jane' } }),
      { path: 'patients[].first_name', kind: 'wrong_type', expected: 'string', found: 'object' },
    ],
    [
      'a text for a list',
      { success: true, patients: 'Jane', pagination },
      { path: 'patients', kind: 'wrong_type', expected: 'array', found: 'string' },
    ],
    [
      'a value that is none of a closed enumeration',
      { ...patients(patient), success: 'yes' },
      { path: 'success', kind: 'unknown_value', expected: 'true' },
    ],
  ])('has %s', (_name, body, difference) => {
    expect(differences('listPatients', body)).toEqual([difference]);
  });

  it('has a text that is not in the documented form', () => {
    const walk = (schema: object, value: unknown) => new SchemaWalk().differences(schema as never, value);
    expect(walk({ type: 'string', format: 'date' }, '05/15/1980')).toEqual([
      { path: '(body)', kind: 'wrong_format', expected: 'date' },
    ]);
    expect(walk({ type: 'string', format: 'date-time' }, '2024-04-05T10:00:00.123-07:00')).toEqual([]);
    expect(walk({ type: 'string', format: 'uri' }, 'your-domain')).toMatchObject([{ kind: 'wrong_format' }]);
    expect(walk({ type: 'string', pattern: '^lt_' }, 'pt_1')).toEqual([
      { path: '(body)', kind: 'wrong_format', expected: '^lt_' },
    ]);
    expect(walk({ type: ['string', 'null'], format: 'date' }, null)).toEqual([]);
  });

  it('tells all the types that its alternatives allow', () => {
    const schema = { anyOf: [{ type: ['string', 'null'] }, { type: 'integer' }] };
    expect(new SchemaWalk().differences(schema, [])).toEqual([
      { path: '(body)', kind: 'wrong_type', expected: 'string or null or integer', found: 'array' },
    ]);
  });

  it('is told by the alternative that it comes closest to', () => {
    const schema = {
      anyOf: [
        { type: 'object', required: ['a', 'b'], properties: { a: {}, b: {} } },
        { type: 'object', required: ['c', 'd', 'e'], properties: { c: {}, d: {}, e: {} } },
      ],
    };
    expect(new SchemaWalk().differences(schema, { a: 1 })).toEqual([{ path: 'b', kind: 'missing_field' }]);
  });

  it('shows no name that may be data', () => {
    const odd = ['Jane Doe', '1980-05-15', 'mrn_414421', 'é', 'a-b', 'x'.repeat(65)];
    for (const name of odd) {
      expect(differences('listPatients', patients({ ...patient, [name]: 1 }))).toEqual([
        { path: 'patients[].(name withheld)', kind: 'unknown_field' },
      ]);
    }
    const byName = Object.fromEntries(Array.from('abcdefghijkl', (letter) => [letter, {}]));
    expect(differences('listPatients', patients({ ...patient, ...byName }))).toEqual([
      { path: 'patients[].(name withheld)', kind: 'unknown_field' },
    ]);
  });

  it('is looked at in some records of a long list only', () => {
    const odd = { ...patient, shoe_size: 1 };
    const list = (at: number) => Array.from({ length: 1000 }, (_, index) => (index === at ? odd : patient));
    for (const seen of [0, 4, 999])
      expect(differences('listPatients', patients(...list(seen)))).toHaveLength(1);
    expect(differences('listPatients', patients(...list(100)))).toEqual([]);
    const short = [patient, patient, patient, patient, patient, patient, odd, patient];
    expect(differences('listPatients', patients(...short))).toHaveLength(1);
  });

  it('is not followed without end', () => {
    const schema: Record<string, unknown> = { type: 'array' };
    schema['items'] = schema;
    let deep: unknown[] = [];
    for (let depth = 0; depth < 50; depth += 1) deep = [deep, deep, deep];
    expect(new SchemaWalk().differences(schema, deep)).toEqual([]);
  });
});

describe('a variant that the documentation has', () => {
  it.each<[string, string, object]>([
    ['a job by its number', 'fetchPatients', { success: true, message: 'm', job_id: 12345 }],
    ['a job by its text', 'fetchPatients', { success: true, message: 'm', job_id: '12345' }],
    ['a job under its older name', 'fetchPatients', { success: true, message: 'm', job_execution_id: '1' }],
    [
      'a new appointment at the top',
      'createAppointment',
      { success: true, message: 'm', appointment_id: '7', job_id: 1 },
    ],
    [
      'a new appointment in `data`',
      'createAppointment',
      { success: true, data: { appointment_id: '7', message: 'm' } },
    ],
    ['the public token as `token`', 'exchangePublicToken', { success: true, token: 't' }],
    [
      'a webhook in the form of the guide',
      'registerWebhook',
      { success: true, message: 'm', webhook_secret_key: 's' },
    ],
    [
      'a webhook in the form of the reference',
      'registerWebhook',
      {
        success: true,
        webhook: { webhook_id: 'w', webhook_url: 'https://a.example', webhook_secret_key: 's' },
      },
    ],
    [
      'a message that is sent at once',
      'createMessage',
      { success: true, message: 'm', data: { message_id: '1' } },
    ],
    ['a message by a job', 'createMessage', { success: true, message: 'm', message_id: '1', job_id: 1 }],
    ['visit types as texts', 'getSettings', { success: true, data: { visit_types: ['a'] } }],
    ['visit types as objects', 'getSettings', { success: true, data: { visit_types: [{ code: 'a' }] } }],
    [
      'an appointment under a plural key',
      'getAppointment',
      { success: true, appointments: { id: '1', datetime: 'd' } },
    ],
  ])('%s is no difference', (_name, operation, body) => {
    expect(differences(operation, body)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['amounts as texts or numbers', '350.00', 350],
    ['ids as texts or numbers', '7', 7],
  ])('%s are no difference', (_name, one, other) => {
    const claims = (value: unknown) => ({
      success: true,
      claims: [{ id: '1', total_charge: value, emr_claim_id: value }],
    });
    const paged = { page: 1, total_pages: 1, total_count: 1, page_size: 100 };
    for (const value of [one, other]) {
      expect(differences('listClaims', { ...claims(value), pagination: paged })).toEqual([]);
    }
  });

  it('an object of unknown shape takes any field, and a new value of an open enumeration is none', () => {
    expect(
      differences('listWebhookEvents', {
        success: true,
        webhook_events: [
          {
            event_id: '1',
            event_type: 'new.type',
            delivery_status: 'lost',
            data: { whatever: [{ it: 'is' }] },
          },
        ],
        pagination,
      }),
    ).toEqual([]);
  });
});
