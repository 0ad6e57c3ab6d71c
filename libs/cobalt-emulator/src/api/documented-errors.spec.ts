import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApiDocument, type OperationObject, type ResponseObject } from '@nestjs-cobalt/contract';
import type { Answer } from '../../testing/caller.js';
import { Practice } from '../../testing/practice.js';

/** Every error that the contract has a sample of, and how it comes about. */
const PRODUCERS: Readonly<Record<string, (practice: Practice) => Promise<Answer>>> = {
  'getSettings Account link expired. Please go through the integration setup again.': (practice) => {
    practice.emulator.loginRequired('u-1');
    return practice.get('/settings');
  },
  'fetchAppointments Missing required parameters: start_date, end_date.': (practice) =>
    practice.post('/appointments/fetch', {}),
  'fetchAppointments Invalid date format. Use ISO format (YYYY-MM-DD).': (practice) =>
    practice.post('/appointments/fetch', { start_date: '03/09/2026', end_date: '2026-03-09' }),
  'fetchAppointments end_date must be after start_date.': (practice) =>
    practice.post('/appointments/fetch', { start_date: '2026-03-09', end_date: '2026-03-08' }),
  'fetchAppointments Date range cannot exceed 7 days.': (practice) =>
    practice.post('/appointments/fetch', { start_date: '2026-03-01', end_date: '2026-03-09' }),
  'fetchAppointments Live fetch for appointments is not supported for [EMR_NAME]. Currently supported: eClinicalWorks.':
    (practice) => {
      const body = { start_date: '2026-03-09', end_date: '2026-03-09' };
      return practice.post('/appointments/fetch', body, practice.connect('elsewhere', '[EMR_NAME]'));
    },
  "createClaim 'appointment_id' is required.": (practice) => practice.post('/claims', {}),
  "createClaim Invalid 'appointment_id' format. Please provide a valid UUID.": (practice) =>
    practice.post('/claims', { appointment_id: '12' }),
  'createClaim Appointment is missing emr_appointment_id; cannot create claim.': async (practice) => {
    const booking = { mrn: '1', location: '1', provider: '1', type: 'f/u', datetime: '2026-03-14T10:00:00Z' };
    const { body } = await practice.post('/appointments', booking);
    return practice.post('/claims', { appointment_id: body['appointment_id'] });
  },
  'createClaim Appointment not found.': (practice) =>
    practice.post('/claims', { appointment_id: 'ab'.repeat(16) }),
  'downloadDocument Document not found': (practice) => practice.get('/documents/nothing'),
  'createPatientNote Missing required field: subject': (practice) =>
    practice.post('/patient-notes', { note: 'n', patient_mrn: '1', location_id: '1' }),
  'createTask Missing required field: subject': (practice) =>
    practice.post('/tasks', { description: 'd', patient_mrn: '1' }),
  'createTask User not found.': (practice) =>
    practice.post('/tasks', { description: 'd', patient_mrn: '1', subject: 's', assignee_user_id: 'x' }),
  'createTaskNote Unexpected fields in request body: subject': (practice) =>
    practice.post('/tasks/notes', { emr_task_id: '1', note: 'n', subject: 's' }),
  'fetchPatients Missing required parameters: search_by.': (practice) =>
    practice.post('/patients/fetch', { last_name: 'A' }),
  'fetchPatients At least one of the following parameters must be provided: dob, first_name, last_name, phone.':
    (practice) => practice.post('/patients/fetch', { search_by: 'name' }),
  'createTelephoneEncounter Missing required field: patient_mrn': (practice) =>
    practice.post('/telephone-encounters', { provider_id: '1', location_id: '1', assigned_to_id: '1' }),
};

interface Sample {
  readonly key: string;
  readonly status: number;
  readonly body: { readonly success: boolean; readonly message: string };
}

/** Of a response that many calls share, one will do. */
function samplesOf({ operationId, responses }: OperationObject): Sample[] {
  const { components } = openApiDocument() as unknown as {
    components: { responses: Record<string, ResponseObject> };
  };
  return Object.entries(responses).flatMap(([status, response]) => {
    const shared = '$ref' in response ? String(response.$ref).split('/').at(-1) : undefined;
    if (shared !== undefined && operationId !== 'getSettings') return [];
    const { content } =
      shared === undefined ? (response as ResponseObject) : (components.responses[shared] ?? {});
    const examples = content?.['application/json']?.examples as
      Record<string, { value: Sample['body'] }> | undefined;
    return Object.values(examples ?? {}).flatMap(({ value: body }) =>
      body.success ? [] : [{ key: `${operationId} ${body.message}`, status: Number(status), body }],
    );
  });
}

const SAMPLES = Object.values(openApiDocument().paths)
  .flatMap((item) => Object.values(item as Record<string, OperationObject>))
  .filter((operation) => typeof operation === 'object' && 'responses' in operation)
  .flatMap(samplesOf);

describe('the errors of the documentation', () => {
  let practice: Practice;

  beforeEach(async () => {
    practice = await Practice.open();
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('are in the contract, as many as there are ways to bring them about', () => {
    expect(SAMPLES.map(({ key }) => key).sort()).toEqual(Object.keys(PRODUCERS).sort());
  });

  it.each(SAMPLES.map((sample) => [sample.key, sample] as const))('%s', async (key, { status, body }) => {
    const answer = await PRODUCERS[key]?.(practice);
    expect([answer?.status, answer?.body]).toEqual([status, body]);
  });
});
