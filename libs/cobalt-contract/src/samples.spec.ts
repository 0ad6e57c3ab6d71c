import { describe, expect, it } from '@jest/globals';

import { problemsOf, problemsOfShape } from '../testing/validator.js';
import { openApiDocument } from './index.js';

interface Sample {
  readonly at: string;
  /** Pointer of the schema that it must obey. */
  readonly schema: string;
  readonly value: unknown;
}

/** Every sample of the document: `examples` of schemas (a list), and of bodies (named, beside their schema). */
function samplesIn(node: unknown, pointer: string): Sample[] {
  if (typeof node !== 'object' || node === null) return [];
  const { examples, schema } = node as { examples?: unknown; schema?: unknown };
  const own = Array.isArray(examples)
    ? examples.map((value, index) => ({
        at: `${pointer}/examples/${index}`,
        schema: pointer,
        value: value as unknown,
      }))
    : schema !== undefined && examples !== undefined
      ? Object.entries(examples as Record<string, { value: unknown }>).map(([name, { value }]) => ({
          at: `${pointer}/examples/${name}`,
          schema: `${pointer}/schema`,
          value,
        }))
      : [];
  const children = Object.entries(node).filter(([key]) => key !== 'examples' && key !== 'example');
  return [
    ...own,
    ...children.flatMap(([key, child]) =>
      samplesIn(child, `${pointer}/${encodeURIComponent(key.replace(/~/gu, '~0').replace(/\//gu, '~1'))}`),
    ),
  ];
}

describe('the documentation’s sample values', () => {
  const samples = samplesIn(openApiDocument(), '#');

  it('are many', () => {
    expect(samples.length).toBeGreaterThan(250);
  });

  it('all obey the schema they stand at', () => {
    const broken = samples.flatMap((sample) =>
      problemsOf(sample.schema, sample.value).map((problem) => `${sample.at}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('a rule that the documentation states', () => {
  const booking = { mrn: '1', location: '2', provider: '3', type: 'new_patient' };
  const encounter = { patient_mrn: '1', provider_id: '2', location_id: '3', assigned_to_id: '4' };
  const payment = { patient_mrn: '1', payment_method: 'Card', reference_number: 'r', location: '2' };
  const dates = { start_date: '2024-04-05', end_date: '2024-04-05' };

  it.each<[string, string, object, object]>([
    [
      'needs a time',
      'CreateAppointmentRequest',
      { ...booking, date: '2024-04-05', time: '10:00 am' },
      booking,
    ],
    [
      'wants am or pm',
      'CreateAppointmentRequest',
      { ...booking, date: '2024-04-05', time: '3:30 pm' },
      { ...booking, date: '2024-04-05', time: '10:00' },
    ],
    [
      'has one time, not one and a half',
      'CreateAppointmentRequest',
      { ...booking, datetime: '2024-04-05T10:00:00-07:00' },
      { ...booking, datetime: '2024-04-05T10:00:00-07:00', date: '2024-04-05' },
    ],
    [
      'wants an offset',
      'CreateAppointmentRequest',
      { ...booking, datetime: '2024-04-05T10:00:00-07:00' },
      { ...booking, datetime: '2024-04-05T10:00:00' },
    ],
    [
      'takes booleans as texts',
      'CreateAppointmentRequest',
      { ...booking, datetime: '2024-04-05T10:00:00Z', new_patient: 'true' },
      { ...booking, datetime: '2024-04-05T10:00:00Z', new_patient: true },
    ],
    ['fetches by date range', 'FetchAppointmentsRequest', dates, { search_by: 'date_range' }],
    [
      'fetches by patient',
      'FetchAppointmentsRequest',
      { search_by: 'mrn', mrn: '1' },
      { search_by: 'mrn', ...dates },
    ],
    [
      'takes 1 to 10 providers',
      'FetchAppointmentsRequest',
      { search_by: 'provider', provider_ids: Array(10).fill('1'), ...dates },
      { search_by: 'provider', provider_ids: Array(11).fill('1'), ...dates },
    ],
    [
      'takes at least one provider',
      'FetchAvailabilityRequest',
      { provider_ids: ['1'], ...dates },
      { provider_ids: [], ...dates },
    ],
    [
      'pairs the daily limit with its type',
      'FetchAvailabilityRequest',
      { provider_ids: ['1'], ...dates, daily_appointment_limit: 1, daily_limit_type: 'x' },
      { provider_ids: ['1'], ...dates, daily_appointment_limit: 1 },
    ],
    ['wants something to search by', 'FetchPatientsRequest', { mrn: '1' }, { search_by: 'name' }],
    [
      'has phone numbers with dashes',
      'UpdatePatientRequest',
      { phone: '222-333-4444' },
      { phone: '2223334444' },
    ],
    [
      'has states of two letters',
      'UpdatePatientRequest',
      { address_state: 'DC' },
      { address_state: 'New York' },
    ],
    ['has ZIP or ZIP+4', 'UpdatePatientRequest', { address_zip: '12345-6789' }, { address_zip: '1234' }],
    ['wants a change', 'UpdatePatientRequest', { email: 'a@b.c' }, {}],
    [
      'refuses a payer id alone',
      'AddPatientInsuranceRequest',
      { member_id: '1', insurance_name: 'Acme', insurance_payer_id: '9' },
      { member_id: '1', insurance_payer_id: '9' },
    ],
    [
      'ranks insurances 1 to 3',
      'AddPatientInsuranceRequest',
      { member_id: '1', insurance_name: 'A', priority: '3' },
      { member_id: '1', insurance_name: 'A', priority: '4' },
    ],
    ['keeps the rank', 'UpdatePatientInsuranceRequest', { copayment: 0 }, { priority: '1' }],
    ['has no negative copayment', 'UpdatePatientInsuranceRequest', { copayment: 1.5 }, { copayment: -1 }],
    ['takes a status in any case', 'UpdateLocationRequest', { status: 'InActive' }, { status: 'closed' }],
    [
      'has shift times in seconds',
      'ShiftRequest',
      { start: 'T08:00:00', end: 'T12:00:00' },
      { start: '08:00', end: '12:00' },
    ],
    [
      'limits a reason to 50 characters',
      'CreateTelephoneEncounterRequest',
      { ...encounter, reason: 'x'.repeat(50) },
      { ...encounter, reason: 'x'.repeat(51) },
    ],
    [
      'wants 2 characters of a medication',
      'CreateTelephoneEncounterRequest',
      { ...encounter, refill_medication_name: 'ab' },
      { ...encounter, refill_medication_name: 'a' },
    ],
    ['has payments above 0', 'CreatePaymentRequest', { ...payment, amount: 0.01 }, { ...payment, amount: 0 }],
    [
      'wants a UUID',
      'CreateClaimRequest',
      { appointment_id: 'abc123def4567890abcdef1234567890' },
      { appointment_id: '1' },
    ],
    [
      'takes no other field',
      'CreateTaskNoteRequest',
      { emr_task_id: '1', note: 'n' },
      { emr_task_id: '1', note: 'n', subject: 's' },
    ],
  ])('%s (%s)', (_rule, name, good, bad) => {
    expect(problemsOfShape(name, good)).toEqual([]);
    expect(problemsOfShape(name, bad)).not.toEqual([]);
  });
});
