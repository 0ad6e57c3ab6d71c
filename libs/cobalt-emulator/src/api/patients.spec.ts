import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, RIVERSIDE, SUMMIT } from '../../testing/account.js';
import { CobaltEmulator } from '../index.js';

interface Patient {
  readonly id: string;
  readonly ehr_id: string;
  readonly mrn: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly dob: string;
  readonly sex: string;
  readonly phone: string;
}

const NOW = new Date('2025-03-12T13:30:00Z');
const JANE = { first_name: 'Jane', last_name: 'Newcomer', dob: '1980-05-15', sex: 'female' };

describe('patients', () => {
  let directory: string;
  let emulator: CobaltEmulator;
  let riverside: Account;

  const start = (startAt?: Date): Promise<CobaltEmulator> =>
    CobaltEmulator.start({ seed: 7, startAt, statePath: join(directory, 'state.json') });
  const list = async (query: string, account = riverside): Promise<Patient[]> =>
    (await account.read<{ patients: Patient[] }>(`/patients?page_size=100&${query}`)).patients;
  const create = async (body: object, account = riverside): Promise<Patient> => {
    const answer = await account.post('/patients', body);
    expect(await account.outcome(answer)).toMatchObject({ type: 'patient.created' });
    const [patient] = await list('last_name=Newcomer', account);
    return patient as Patient;
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'emulator-patients-'));
    emulator = await start(NOW);
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await rm(directory, { recursive: true });
  });

  describe('POST /patients', () => {
    it('creates a patient after the job’s time, with a record number of its own', async () => {
      const answer = await riverside.post('/patients', { ...JANE, phone: '5551234567' });
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        success: true,
        message: 'Patient processing. A webhook event will be sent upon completion.',
        patient_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        job_id: expect.any(Number),
      });
      expect(await riverside.events(answer.body['job_id'])).toEqual([]);
      expect(await list('last_name=newcomer')).toEqual([]);

      const event = await riverside.outcome(answer);
      const { patient_id: id } = answer.body;
      expect(event).toEqual({
        type: 'patient.created',
        data: { patient_id: id, mrn: expect.stringMatching(/^\d+$/) },
      });
      const { mrn } = event.data;
      expect(await list('last_name=newcomer')).toEqual([
        { id, mrn, ehr_id: expect.stringMatching(/^\d{6}$/), ...JANE, phone: '5551234567' },
      ]);
      expect(await list(`mrn=${String(mrn)}`)).toHaveLength(1);
    });

    it('is among the patients that the controls tell, with what was changed since', async () => {
      const { id } = await create({ ...JANE, phone: '5551234567' });
      await riverside.outcome(await riverside.patch(`/patients/${id}`, { phone: '555-765-4321' }));
      const patients = emulator.patients(RIVERSIDE.userId);
      expect(patients).toContainEqual(
        expect.objectContaining({ id, last_name: 'Newcomer', phone: '555-765-4321' }),
      );
      expect(patients.slice(0, 100)).toEqual(await list(''));
    });

    it('draws the same ids and record numbers from the same seed, and never one twice', async () => {
      const ids = async (account: Account): Promise<unknown[]> => {
        const seen: unknown[] = [];
        for (const first_name of ['Ann', 'Bea', 'Cat']) {
          const answer = await account.post('/patients', { ...JANE, first_name });
          seen.push(answer.body['patient_id'], (await account.outcome(answer)).data['mrn']);
        }
        return seen;
      };
      const first = await ids(riverside);
      expect(new Set(first).size).toBe(6);
      const other = await CobaltEmulator.start({ seed: 7, startAt: NOW });
      expect(await ids(Account.connect(other))).toEqual(first);
      await other.stop();
    });

    it('wants the fields of the account’s settings, which differ by clinic', async () => {
      const lists: string[][] = [];
      for (const orgId of ['riverside-family', 'harbor-pediatrics', 'summit-orthopedics']) {
        const account = Account.connect(emulator, { orgId, userId: 'u-9' });
        const settings = await account.read<{ data: { required_patient_fields: string[] } }>('/settings');
        const fields = settings.data.required_patient_fields;
        const values: Record<string, string> = { ...JANE, phone: '5551234567', email: 'a@mail.example' };
        const whole = Object.fromEntries(fields.map((field) => [field, values[field]]));
        for (const field of fields) {
          const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
          for (const body of field === 'dob' || field === 'sex'
            ? [rest]
            : [rest, { ...rest, [field]: ' ' }]) {
            const answer = await account.post('/patients', body);
            expect(answer.status).toBe(400);
            expect(answer.body).toEqual({ success: false, message: `Missing required field: ${field}` });
          }
        }
        expect((await account.post('/patients', whole)).status).toBe(200);
        lists.push(fields);
      }
      expect(new Set(lists.map((fields) => fields.join())).size).toBe(3);
      expect(lists[0]).toEqual(['first_name', 'last_name', 'dob', 'sex']);
    });

    it.each([
      ['dob', '15.05.1980', 'Invalid field: dob must match format "date"'],
      ['sex', 'f', 'Invalid field: sex must be equal to one of the allowed values'],
      ['check_eligibility', true, 'Invalid field: check_eligibility must be string'],
      [
        'insurance_sequence',
        'first',
        'Invalid field: insurance_sequence must be equal to one of the allowed values',
      ],
      ['mrn', '1', 'Unexpected fields in request body: mrn'],
    ])('refuses %s: %p', async (field, value, message) => {
      const answer = await riverside.post('/patients', { ...JANE, [field]: value });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ success: false, message });
    });

    it.each([
      ['referring_provider_id', 'x', 'referring_provider_id'],
      ['pcp_id', 'x', 'pcp_id'],
      ['responsible_party', 'spouse', 'responsible_party'],
    ])('knows %s with eClinicalWorks only', async (field, value, what) => {
      const summit = Account.connect(emulator, SUMMIT);
      const body = { ...JANE, phone: '5551234567', email: 'a@mail.example', [field]: value };
      const answer = await summit.post('/patients', body);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({
        success: false,
        message: `${what} is not supported for Meadowlark EHR. Currently supported: eClinicalWorks.`,
      });
      expect((await riverside.post('/patients', body)).status).toBe(200);
    });

    it.each([
      ['referring_provider_id', 'referring_provider_not_found'],
      ['pcp_id', 'pcp_not_found'],
      ['referred_to_provider_id', 'referred_to_provider_not_found'],
      ['pharmacy_id', 'pharmacy_not_found'],
      ['insurance_provider_id', 'insurance_provider_not_found'],
    ])('fails later for an unknown %s', async (field, code) => {
      const answer = await riverside.post('/patients', { ...JANE, [field]: 'nobody' });
      expect(answer.status).toBe(200);
      const { type, data } = await riverside.outcome(answer);
      expect(type).toBe('patient.failed');
      expect(data).toEqual({
        patient_id: answer.body['patient_id'],
        failure_reason: expect.stringContaining(field),
        reasons: [{ code, description: data['failure_reason'] }],
      });
      expect(await list('last_name=newcomer')).toEqual([]);
    });

    it('takes ids that are known, dashed or not, and the name where an id is not', async () => {
      type Listed = { id: string; ehr_id: string }[];
      const { referring_providers: referring } = await riverside.read<{ referring_providers: Listed }>(
        '/referring-providers',
      );
      const { providers } = await riverside.read<{ providers: Listed }>('/providers');
      const { pharmacies } = await riverside.read<{ pharmacies: Listed }>('/pharmacies');
      const dashed = String(providers[0]?.id).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      for (const [index, pcp] of [
        { pcp_id: dashed },
        { pcp_id: referring[0]?.id },
        { pcp_id: 'x', pcp_last_name: 'Kim' },
      ].entries()) {
        const answer = await riverside.post('/patients', {
          ...JANE,
          first_name: `Jane${index}`,
          ...pcp,
          referring_provider_id: referring[1]?.id,
          referred_to_provider_id: providers[1]?.ehr_id,
          pharmacy_id: pharmacies[0]?.id,
        });
        expect((await riverside.outcome(answer)).type).toBe('patient.created');
      }
    });

    it('finds duplicates by name and date of birth, in any case', async () => {
      await create(JANE);
      const again = { ...JANE, first_name: 'JANE', last_name: ' newcomer' };
      const { type, data } = await riverside.outcome(await riverside.post('/patients', again));
      expect(type).toBe('patient.failed');
      expect(data['failure_reason']).toMatch(/^Duplicate patient found\./);
      expect(data['reasons']).toEqual([{ code: 'duplicate_patient', description: data['failure_reason'] }]);
      const other = await riverside.post('/patients', { ...JANE, dob: '1980-05-16' });
      expect((await riverside.outcome(other)).type).toBe('patient.created');
    });
  });

  describe('PATCH /patients/{id}', () => {
    it('changes a pending patient at once', async () => {
      const answer = await riverside.post('/patients', JANE);
      const path = `/patients/${String(answer.body['patient_id'])}`;
      const changed = await riverside.patch(path, { last_name: 'Newcomer-Smith', phone: '222-333-4444' });
      expect(changed.body).toEqual({ success: true, message: 'Patient updated successfully' });
      await riverside.outcome(answer);
      expect(await list('last_name=newcomer-smith')).toMatchObject([{ phone: '222-333-4444' }]);
    });

    it('gives a failed patient another chance', async () => {
      await create(JANE);
      const answer = await riverside.post('/patients', JANE);
      expect((await riverside.outcome(answer)).type).toBe('patient.failed');
      const path = `/patients/${String(answer.body['patient_id'])}`;
      const again = await riverside.patch(path, { dob: '1999-01-01' });
      const { type, data } = await riverside.outcome(again);
      expect(type).toBe('patient.updated');
      expect(await list('dob=1999-01-01')).toMatchObject([{ id: data['patient_id'], mrn: data['mrn'] }]);
    });

    it('queues the change of an active patient', async () => {
      const patient = await create(JANE);
      const [drawn] = await list('');
      for (const { id, mrn } of [patient, drawn as Patient]) {
        const answer = await riverside.patch(`/patients/${id}`, {
          phone: '222-333-4444',
          address_state: 'NY',
        });
        expect(answer.body).toMatchObject({ success: true, message: 'Patient updated successfully' });
        expect((await list(`mrn=${mrn}`))[0]?.phone).not.toBe('222-333-4444');
        expect(await riverside.outcome(answer)).toEqual({
          type: 'patient.updated',
          data: { patient_id: id, mrn },
        });
        expect((await list(`mrn=${mrn}`))[0]?.phone).toBe('222-333-4444');
      }
    });

    it('fails later for an unknown provider, and leaves the patient as it was', async () => {
      const { id, mrn } = await create(JANE);
      const body = { phone: '222-333-4444', referred_to_provider_id: 'nobody' };
      const event = await riverside.outcome(await riverside.patch(`/patients/${id}`, body));
      expect(event).toMatchObject({ type: 'patient.failed', data: { patient_id: id } });
      expect((await list(`mrn=${mrn}`))[0]?.phone).toBeNull();
    });

    it.each([
      [{}, 'Invalid fields: must NOT have fewer than 1 properties'],
      [{ phone: '2223334444' }, 'Invalid field: phone must match pattern "^[0-9]{3}-[0-9]{3}-[0-9]{4}$"'],
      [{ address_zip: '1234' }, 'Invalid field: address_zip must match pattern "^[0-9]{5}(-[0-9]{4})?$"'],
      [{ address_state: 'New York' }, 'Invalid field: address_state must match pattern "^[A-Za-z]{2}$"'],
      [{ dob: '1980-05-15', phone: '222-333-4444' }, 'Unexpected fields in request body: dob'],
      [{ mrn: '1' }, 'Unexpected fields in request body: mrn'],
    ])('refuses %j for an active patient', async (body, message) => {
      const [patient] = await list('');
      const answer = await riverside.patch(`/patients/${patient?.id}`, body);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ success: false, message });
    });

    it('knows no such patient, nor one by its record number, nor one of another clinic', async () => {
      const [patient] = await list('', Account.connect(emulator, SUMMIT));
      const [mine] = await list('');
      for (const id of ['nobody', mine?.mrn, patient?.id]) {
        const answer = await riverside.patch(`/patients/${id}`, { email: 'a@mail.example' });
        expect(answer.status).toBe(404);
        expect(answer.body).toEqual({ success: false, message: 'Patient not found.' });
      }
    });
  });

  it('keeps created and changed patients over a restart, also one whose job is under way, and apart', async () => {
    const patient = await create(JANE);
    const answer = await riverside.post('/patients', { ...JANE, first_name: 'John', sex: 'male' });
    await emulator.stop();
    emulator = await start();
    riverside = new Account(emulator, riverside.accessToken);
    expect(await list('last_name=newcomer')).toEqual([patient]);
    expect((await riverside.outcome(answer)).type).toBe('patient.created');
    expect(await list('last_name=newcomer')).toHaveLength(2);
    expect(await list('last_name=newcomer', Account.connect(emulator, SUMMIT))).toEqual([]);
    expect(
      await list('last_name=newcomer', Account.connect(emulator, { ...RIVERSIDE, userId: 'u-2' })),
    ).toHaveLength(2);
  });
});
