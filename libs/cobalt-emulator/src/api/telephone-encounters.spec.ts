import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chartOf, Clinic } from '../clinics/index.js';
import { failureOf, Practice, refusal } from '../../testing/practice.js';

const ORG = 'riverside-family';

/** The clinic as it was drawn: charts are in no list. */
const clinic = new Clinic(1, ORG, 0);
const chartWith = (isRight: (refills: number[]) => boolean): { mrn: string; names: string[] } => {
  for (const { id, mrn } of clinic.patients) {
    const { medications } = chartOf(clinic, String(id));
    if (isRight(medications.map(({ refills }) => Number(refills)))) {
      return {
        mrn: String(mrn),
        names: medications.filter(({ refills }) => Number(refills) > 0).map(({ name }) => String(name)),
      };
    }
  }
  throw new Error('There is no such patient.');
};

describe('telephone encounters', () => {
  let practice: Practice;
  let encounter: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open(ORG);
    const [provider] = await practice.list('/providers', 'providers');
    const [location] = await practice.list('/locations', 'locations');
    encounter = {
      patient_mrn: practice.mrn,
      provider_id: provider?.['ehr_id'],
      location_id: location?.['ehr_id'],
      assigned_to_id: provider?.['ehr_id'],
      reason: 'x'.repeat(50),
    };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  const create = (fields: object = {}, token?: string): ReturnType<Practice['post']> =>
    practice.post('/telephone-encounters', { ...encounter, ...fields }, token);

  it('are created, with a pharmacy too', async () => {
    const [pharmacy] = await practice.list('/pharmacies', 'pharmacies');
    const answer = await create({ pharmacy_ehr_id: pharmacy?.['ehr_id'] });
    expect(answer.body).toEqual({
      success: true,
      message: 'Telephone encounter processing. A webhook event will be sent upon completion.',
      telephone_encounter_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    expect(await practice.outcome(answer)).toEqual({
      type: 'telephone_encounter.created',
      data: {
        telephone_encounter_id: answer.body['telephone_encounter_id'],
        emr_appointment_id: expect.stringMatching(/^\d{7}$/),
      },
    });
  });

  it('refill what the name is a part of, in any case', async () => {
    const { mrn, names } = chartWith((refills) => refills.some((count) => count > 0));
    const part = String(names[0]).slice(1, 5).toUpperCase();
    const answer = await create({ patient_mrn: mrn, refill_medication_name: part });
    expect((await practice.outcome(answer)).type).toBe('telephone_encounter.created');
  });

  it('are not created when there is nothing of that name to refill, and tell what there is', async () => {
    const some = chartWith((refills) => refills.some((count) => count > 0));
    const used = chartWith((refills) => refills.length > 0 && refills.every((count) => count === 0));
    for (const [{ mrn }, list] of [
      [some, some.names.join(', ')],
      [used, 'none'],
    ] as const) {
      const answer = await create({ patient_mrn: mrn, refill_medication_name: 'no such thing' });
      const reason = `Refill medication not found. Available medications: ${list}.`;
      expect(await practice.outcome(answer)).toEqual({
        type: 'telephone_encounter.failed',
        data: {
          telephone_encounter_id: answer.body['telephone_encounter_id'],
          ...failureOf('medication_not_found', reason),
        },
      });
    }
  });

  it('of nobody fail', async () => {
    const { type, data } = await practice.outcome(await create({ patient_mrn: 'nobody' }));
    expect([type, data['failure_reason']]).toEqual([
      'telephone_encounter.failed',
      'Patient not found. Please check the patient MRN and try again.',
    ]);
  });

  it.each([
    ['Missing required field: patient_mrn', { patient_mrn: undefined }],
    ['Missing required field: provider_id', { provider_id: undefined }],
    ['Missing required field: location_id', { location_id: undefined }],
    ['Missing required field: assigned_to_id', { assigned_to_id: undefined }],
    ['Provider not found.', { provider_id: 'nobody' }],
    ['Location not found.', { location_id: 'nowhere' }],
    ['Staff member not found.', { assigned_to_id: 'nobody' }],
    ['Pharmacy not found.', { pharmacy_ehr_id: 'nowhere' }],
    ['Invalid field: reason must NOT have more than 50 characters', { reason: 'x'.repeat(51) }],
    [
      'Invalid field: refill_medication_name must NOT have fewer than 2 characters',
      { refill_medication_name: 'x' },
    ],
    [
      'Invalid field: refill_medication_name must NOT have more than 50 characters',
      { refill_medication_name: 'x'.repeat(51) },
    ],
    ['Unexpected fields in request body: note', { note: 'x' }],
  ])('are refused: %s', async (message, fields) => {
    const answer = await create(fields);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it('need a provider who is synced', async () => {
    const providers = await practice.list('/providers', 'providers');
    const retired = providers.find(({ status }) => status === 'inactive');
    const answer = await create({ provider_id: retired?.['ehr_id'] });
    expect([answer.status, answer.body]).toEqual(refusal(400, 'Provider not found.'));
  });

  describe('take actions', () => {
    const act = (emrId: unknown, token?: string): ReturnType<Practice['post']> =>
      practice.post(
        '/telephone-encounters/actions',
        { emr_appointment_id: emrId, text: 'Called back.', is_high_priority: 'true' },
        token,
      );

    it('after a restart, of their own organisation only', async () => {
      const { data } = await practice.outcome(await create());
      await practice.restart();
      const answer = await act(data['emr_appointment_id']);
      expect(answer.body).toEqual({
        success: true,
        message: 'Action processing. A webhook event will be sent upon completion.',
        action_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        job_id: expect.any(Number),
      });
      expect(await practice.outcome(answer)).toEqual({
        type: 'telephone_encounter.action_created',
        data: { action_id: answer.body['action_id'] },
      });
      const other = practice.connect('harbor-pediatrics');
      const foreign = await act(data['emr_appointment_id'], other);
      expect(await practice.outcome(foreign, other)).toEqual({
        type: 'telephone_encounter.action_failed',
        data: {
          action_id: foreign.body['action_id'],
          ...failureOf('encounter_not_found', 'Telephone encounter not found.'),
        },
      });
    });

    it.each([
      ['Missing required field: emr_appointment_id', { text: 'x' }],
      ['Missing required field: text', { emr_appointment_id: '1' }],
      [
        'Invalid field: is_high_priority must be string',
        { emr_appointment_id: '1', text: 'x', is_high_priority: true },
      ],
      ['Unexpected fields in request body: note', { emr_appointment_id: '1', text: 'x', note: 'y' }],
    ])('and refuse: %s', async (message, body) => {
      const answer = await practice.post('/telephone-encounters/actions', body);
      expect([answer.status, answer.body]).toEqual(refusal(400, message));
    });
  });
});
