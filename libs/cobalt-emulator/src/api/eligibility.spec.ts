import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { call } from '../../testing/caller.js';
import { CobaltEmulator } from '../index.js';

type Check = Record<string, string | number | null>;
interface Checks {
  readonly eligibility_checks: Check[];
  readonly pagination: object;
}
interface Benefits {
  readonly benefits: Record<string, unknown>[];
  readonly pagination: object;
}

// A Wednesday: 09:30 in Albany, NY.
const NOW = new Date('2025-03-12T13:30:00Z');

describe('eligibility checks', () => {
  let emulator: CobaltEmulator;
  let riverside: Account;

  const list = (query = '', account = riverside): Promise<Checks> =>
    account.read<Checks>(`/eligibility-checks?page_size=500&${query}`);

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ seed: 7, startAt: NOW });
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('are of appointments, with every outcome among them', async () => {
    const { eligibility_checks: checks } = await list();
    const { appointments } = await riverside.read<{ appointments: Record<string, string>[] }>(
      '/appointments?start_date=2025-03-03&end_date=2025-03-13',
    );
    const visits = new Map(appointments.map((each) => [each['ehr_appointment_id'], each]));
    for (const check of checks) {
      const visit = visits.get(String(check['emr_encounter_id']));
      expect(visit).toMatchObject({
        patient_ehr_id: check['emr_patient_id'],
        provider_name: check['provider_name'],
      });
      expect(visit?.['datetime']?.slice(0, 10)).toBe(check['service_date']);
      expect(typeof check['status_message']).toBe(check['coverage_status'] === 'error' ? 'string' : 'object');
    }
    expect(new Set(checks.map((check) => check['coverage_status'])).size).toBe(4);
    expect(checks.every((check) => Date.parse(String(check['response_at'])) <= NOW.getTime())).toBe(true);
  });

  describe('that a new patient asks for', () => {
    const NEW = {
      ...{ first_name: 'Ida', last_name: 'Quill', dob: '1990-02-03', sex: 'female', phone: '5185550199' },
      ...{ email: 'ida@quill.example', address_street: '1 Elm St', address_city: 'Albany' },
      ...{ address_state: 'NY', address_zip: '12207', insurance_name: 'Keystone' },
      insurance_subscriber_number: 'K77',
    };
    const created = async (fields: object): Promise<Check[]> => {
      const { type, data } = await riverside.outcome(
        await riverside.post('/patients', { ...NEW, ...fields }),
      );
      expect(type).toBe('patient.created');
      return (await list(`patient_mrn=${String(data['mrn'])}`)).eligibility_checks;
    };

    it('appear once the patient is in the EHR, with benefits of their own', async () => {
      const checks = await created({ check_eligibility: 'true' });
      expect(checks).toEqual([
        expect.objectContaining({
          patient_name: 'Ida Quill',
          patient_dob: '1990-02-03',
          payer_name: expect.stringContaining('Keystone'),
          subscriber_member_id: 'K77',
          service_date: '2025-03-12',
          emr_encounter_id: null,
        }),
      ]);
      const benefits = await riverside.read<Benefits>(
        `/eligibility-checks/${String(checks[0]?.['id'])}/benefits`,
      );
      expect(benefits.benefits).toHaveLength(Number(checks[0]?.['benefit_count']));
      emulator.advanceClock(366 * 24 * 3600 * 1000);
      expect((await list(`patient_mrn=nobody`)).eligibility_checks).toEqual([]);
      expect((await list('start_date=2025-03-12&end_date=2025-03-12')).eligibility_checks).toEqual(checks);
    });

    it.each([
      ['that does not ask', {}],
      ['that asks not to', { check_eligibility: 'false' }],
      ['without an insurance', { check_eligibility: 'true', insurance_name: undefined }],
    ])('do not appear for one %s', async (_, fields) => {
      expect(await created(fields)).toEqual([]);
    });

    it('appear for one that was refused first, and changed', async () => {
      const answer = await riverside.post('/patients', { ...NEW, pharmacy_id: 'nowhere' });
      expect((await riverside.outcome(answer)).type).toBe('patient.failed');
      const pharmacies = await riverside.read<{ pharmacies: { id: string }[] }>('/pharmacies');
      const changed = await riverside.patch(`/patients/${String(answer.body['patient_id'])}`, {
        pharmacy_id: pharmacies.pharmacies[0]?.id,
        check_eligibility: 'true',
      });
      const { data } = await riverside.outcome(changed);
      const { eligibility_checks: checks } = await list(`patient_mrn=${String(data['mrn'])}`);
      expect(checks).toHaveLength(1);
    });
  });

  it('are filtered by date of service, patient and outcome', async () => {
    const { eligibility_checks: checks } = await list();
    const day = checks[10]?.['service_date'];
    expect((await list(`start_date=${day}&end_date=${day}`)).eligibility_checks).toEqual(
      checks.filter((check) => check['service_date'] === day),
    );
    for (const status of ['active', 'inactive', 'error', 'unknown']) {
      expect((await list(`coverage_status=${status}`)).eligibility_checks).toEqual(
        checks.filter((check) => check['coverage_status'] === status),
      );
    }
    const { patients } = await riverside.read<{ patients: Record<string, string>[] }>(
      `/patients?ehr_id=${checks[0]?.['emr_patient_id']}`,
    );
    const found = await list(`patient_mrn=${patients[0]?.['mrn']}`);
    expect(found.eligibility_checks).toEqual(
      checks.filter((check) => check['emr_patient_id'] === patients[0]?.['ehr_id']),
    );
    expect(found.eligibility_checks.length).toBeGreaterThan(0);
  });

  it('come in pages of 100 unless asked', async () => {
    const { eligibility_checks: all, pagination } = await list();
    expect(all.length).toBeGreaterThan(100);
    expect(pagination).toEqual({ page: 1, page_size: 500, total_records: all.length, total_pages: 1 });
    const second = await riverside.read<Checks>('/eligibility-checks?page=2');
    expect(second.eligibility_checks).toEqual(all.slice(100, 200));
    expect(second.pagination).toEqual({
      ...{ page: 2, page_size: 100, total_records: all.length },
      total_pages: Math.ceil(all.length / 100),
    });
  });

  it('have the benefits that they count, none unless covered', async () => {
    const { eligibility_checks: checks } = await list();
    for (const status of ['active', 'error']) {
      const check = checks.find((each) => each['coverage_status'] === status);
      const path = `/eligibility-checks/${check?.['id']}/benefits`;
      const { benefits, pagination } = await riverside.read<Benefits>(path);
      expect(benefits).toHaveLength(Number(check?.['benefit_count']));
      expect(benefits.length > 0).toBe(status === 'active');
      expect(pagination).toMatchObject({ page: 1, page_size: 100, total_records: benefits.length });
      for (const type of ['Deductible', 'Co-Payment', 'Co-Insurance', 'Out of Pocket', 'Nothing']) {
        const found = await riverside.read<Benefits>(`${path}?benefit_type=${encodeURIComponent(type)}`);
        expect(found.benefits).toEqual(benefits.filter((each) => each['benefit_type'] === type));
      }
      const page = await riverside.read<Benefits>(`${path}?page=2&page_size=3`);
      expect(page.benefits).toEqual(benefits.slice(3, 6));
    }
  });

  it.each([
    [
      '?coverage_status=covered',
      400,
      'Invalid parameter: coverage_status must be equal to one of the allowed values',
    ],
    ['?page_size=501', 400, 'Invalid parameter: page_size must be <= 500'],
    ['?page=0', 400, 'Invalid parameter: page must be >= 1'],
    ['?start_date=2025-03-02&end_date=2025-03-01', 400, 'end_date must be after start_date.'],
    ['/nothing/benefits', 404, 'Eligibility check not found.'],
    ['/nothing/benefits?page_size=501', 400, 'Invalid parameter: page_size must be <= 500'],
  ])('refuse %s', async (rest, status, message) => {
    const { accessToken } = riverside;
    const answer = await call(emulator, `/v1/eligibility-checks${rest}`, { accessToken });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('are not shown to other clinics', async () => {
    const summit = Account.connect(emulator, SUMMIT);
    const [check] = (await list('', summit)).eligibility_checks;
    const path = `/v1/eligibility-checks/${check?.['id']}/benefits`;
    expect((await call(emulator, path, { accessToken: summit.accessToken })).status).toBe(200);
    expect((await call(emulator, path, { accessToken: riverside.accessToken })).status).toBe(404);
  });
});
