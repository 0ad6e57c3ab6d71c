import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { CobaltEmulator } from '../index.js';

interface Fetched {
  readonly mrn: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly date_of_birth: string;
  readonly phone: string;
  readonly insurances?: object[];
  readonly tasks?: object[];
}

describe('POST /patients/fetch', () => {
  let emulator: CobaltEmulator;
  let riverside: Account;

  const fetchBy = async (body: object, account = riverside): Promise<Fetched[]> => {
    const answer = await account.post('/patients/fetch', body);
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({
      success: true,
      message: expect.any(String),
      job_id: expect.stringMatching(/^\d+$/),
    });
    const { type, data } = await account.outcome(answer);
    expect(type).toBe('patient.live_fetch_completed');
    const patients = data['patients'] as Fetched[];
    expect(data).toEqual({ success: true, patient_count: patients.length, patients });
    return patients;
  };

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ seed: 7 });
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('finds patients by record number, name, date of birth and phone', async () => {
    const { patients } = await riverside.read<{ patients: Record<string, string>[] }>('/patients');
    const someone = patients[20] ?? {};
    const { mrn, first_name, last_name, dob, phone } = someone;
    for (const [body, isRight] of [
      [{ search_by: 'mrn', mrn }, (found: Fetched) => found.mrn === mrn],
      [{ mrn }, (found: Fetched) => found.mrn === mrn],
      [{ search_by: 'name', first_name, last_name }, (found: Fetched) => found.last_name === last_name],
      [{ search_by: 'name', last_name }, (found: Fetched) => found.last_name === last_name],
      [{ search_by: 'dob', dob }, (found: Fetched) => found.date_of_birth === dob],
      [{ search_by: 'phone', phone }, (found: Fetched) => found.phone === phone],
    ] as const) {
      const found = await fetchBy(body);
      expect(found.every(isRight)).toBe(true);
      expect(found.map((patient) => patient.mrn)).toContain(mrn);
      expect(found.some((patient) => 'insurances' in patient)).toBe(false);
    }
    expect(await fetchBy({ search_by: 'mrn', mrn: 'nobody' })).toEqual([]);
  });

  it('gives what the list does not have, the same every time', async () => {
    const [first] = (await riverside.read<{ patients: { mrn: string }[] }>('/patients')).patients;
    const body = { search_by: 'mrn', mrn: first?.mrn };
    const [found] = await fetchBy(body);
    expect(found).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      address_city: 'Albany',
      address_state: 'NY',
      address_zip: expect.stringMatching(/^\d{5}$/),
      email: expect.stringContaining('@'),
      insurance_name: expect.any(String),
      insurance_subscriber_number: expect.any(String),
      medications: expect.any(Array),
      pharmacies: [{ is_primary: '1', pharmacy_ehr_id: expect.any(String), name: expect.any(String) }],
    });
    expect(await fetchBy(body)).toEqual([found]);
  });

  it('sees what calls have said about a patient', async () => {
    const { pharmacies } = await riverside.read<{ pharmacies: { id: string; ehr_id: string }[] }>(
      '/pharmacies',
    );
    const created = await riverside.post('/patients', {
      ...{ first_name: 'Jane', last_name: 'Newcomer', dob: '1980-05-15', sex: 'female' },
      ...{ cell_phone: '5551234567', email: 'jane@mail.example', pharmacy_id: pharmacies[1]?.id },
      ...{ insurance_name: 'Keystone Care', insurance_subscriber_number: 'W1' },
      ...{ secondary_insurance_name: 'A plan of her own', secondary_insurance_subscriber_number: 'W2' },
    });
    const { data } = await riverside.outcome(created);
    const [patient] = await fetchBy({ mrn: data['mrn'], include: 'insurances' });
    expect(patient).toMatchObject({
      ...{ cell_phone: '5551234567', email: 'jane@mail.example', address_street: null, medications: [] },
      ...{ insurance_name: 'Keystone Care', insurance_subscriber_number: 'W1' },
      pharmacies: [{ pharmacy_ehr_id: pharmacies[1]?.ehr_id }],
      insurances: [
        { priority: 1, insurance_name: 'Keystone Care', insurance_subscriber_number: 'W1' },
        { priority: 2, insurance_name: 'A plan of her own', insurance_ehr_id: null },
      ],
    });
    const path = `/patients/${String(data['patient_id'])}`;
    await riverside.outcome(await riverside.patch(path, { email: 'new@mail.example' }));
    expect(await fetchBy({ mrn: data['mrn'] })).toMatchObject([{ email: 'new@mail.example' }]);
  });

  it.each([['insurances'], ['tasks, insurances'], [['insurances']]])(
    'includes insurances when asked: %j',
    async (include) => {
      const [first] = (await riverside.read<{ patients: { mrn: string }[] }>('/patients')).patients;
      const [found] = await fetchBy({ search_by: 'mrn', mrn: first?.mrn, include });
      expect(found?.insurances?.[0]).toMatchObject({
        emr_insurance_id: expect.any(String),
        priority: 1,
        insurance_ehr_id: expect.any(String),
        relationship_to_subscriber: '01',
        is_guarantor_patient: true,
      });
    },
  );

  it('includes tasks when asked', async () => {
    const [first, second] = (await riverside.read<{ patients: { mrn: string }[] }>('/patients')).patients;
    const { providers } = await riverside.read<{ providers: { ehr_id: string }[] }>('/providers');
    const task = { patient_mrn: first?.mrn, description: 'Call back.', subject: 'Call' };
    const answer = await riverside.post('/tasks', { ...task, assignee_user_id: providers[0]?.ehr_id });
    const { type, data } = await riverside.outcome(answer);
    expect(type).toBe('task.created');
    const asked = { search_by: 'mrn', include: 'tasks' };
    const [found] = await fetchBy({ ...asked, mrn: first?.mrn });
    expect(found?.tasks).toMatchObject([{ emr_task_id: data['emr_task_id'] }]);
    expect(await fetchBy({ ...asked, mrn: second?.mrn })).toMatchObject([{ tasks: [] }]);
  });

  it('includes insurances for eClinicalWorks only', async () => {
    const summit = Account.connect(emulator, SUMMIT);
    const [first] = (await summit.read<{ patients: { mrn: string }[] }>('/patients')).patients;
    const body = { search_by: 'mrn', mrn: first?.mrn };
    const answer = await summit.post('/patients/fetch', { ...body, include: ['insurances'] });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      success: false,
      message: 'include insurances is not supported for Meadowlark EHR. Currently supported: eClinicalWorks.',
    });
    expect(await fetchBy(body, summit)).toHaveLength(1);
    expect(await fetchBy(body)).toEqual([]);
  });

  it.each<[object, string]>([
    [{}, 'Missing required parameters: search_by.'],
    [{ dob: '1980-05-15' }, 'Missing required parameters: search_by.'],
    ...['dob', 'name', 'phone', 'mrn'].map((search_by): [object, string] => [
      { search_by },
      'At least one of the following parameters must be provided: dob, first_name, last_name, phone.',
    ]),
    [{ search_by: 'name', phone: '222-333-4444' }, 'Missing required parameters: first_name, last_name.'],
    [{ search_by: 'mrn', dob: '1980-05-15' }, 'Missing required parameters: mrn.'],
    [{ search_by: 'dob', dob: '05/15/1980' }, 'Invalid field: dob must match format "date"'],
    [{ search_by: 'ssn', mrn: '1' }, 'Invalid field: search_by must be equal to one of the allowed values'],
    [
      { search_by: 'phone', phone: '222' },
      'Invalid field: phone must match pattern "^[0-9]{3}-[0-9]{3}-[0-9]{4}$"',
    ],
    [{ search_by: 'mrn', mrn: '1', limit: 1 }, 'Unexpected fields in request body: limit'],
  ])('refuses %j', async (body, message) => {
    const answer = await riverside.post('/patients/fetch', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });
});
