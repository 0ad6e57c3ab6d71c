import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import type { Outcome } from '../../testing/outcome.js';
import { CobaltEmulator } from '../index.js';

type Insurance = Record<string, unknown>;
interface Company {
  readonly id: string;
  readonly name: string;
  readonly payer_id: string;
  readonly active: boolean;
}

const PLAN = { member_id: 'ABC123', plan_begin_date: '2024-01-01' };

describe('insurances of patients', () => {
  let directory: string;
  let emulator: CobaltEmulator;
  let riverside: Account;
  let mrn: string;
  let companies: Company[];

  const start = (): Promise<CobaltEmulator> =>
    CobaltEmulator.start({ seed: 7, statePath: join(directory, 'state.json') });
  const mrnOf = async (account: Account): Promise<string> =>
    (await account.read<{ patients: { mrn: string }[] }>('/patients')).patients[3]?.mrn ?? '';
  const insurances = async (): Promise<Insurance[]> => {
    const body = { search_by: 'mrn', mrn, include: ['insurances'] };
    const { data } = await riverside.outcome(await riverside.post('/patients/fetch', body));
    return (data['patients'] as { insurances: Insurance[] }[])[0]?.insurances ?? [];
  };
  const add = async (body: object): Promise<Outcome> => {
    const answer = await riverside.post(`/patients/${mrn}/insurances`, { ...PLAN, ...body });
    expect(answer.status).toBe(200);
    return riverside.outcome(answer);
  };
  const change = async (id: unknown, body: object): Promise<Outcome> =>
    riverside.outcome(await riverside.patch(`/patients/${mrn}/insurances/${String(id)}`, body));

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'emulator-insurances-'));
    emulator = await start();
    riverside = Account.connect(emulator);
    mrn = await mrnOf(riverside);
    const page = await riverside.read<{ insurance_providers: Company[] }>('/insurance-providers');
    companies = page.insurance_providers;
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await rm(directory, { recursive: true });
  });

  it('adds one, which the live fetch then has, with what changed in its event', async () => {
    const before = await insurances();
    const company = companies.find(({ name }) => name === 'Keystone Care');
    const answer = await riverside.post(`/patients/${mrn}/insurances`, {
      ...PLAN,
      ...{ insurance_provider_id: company?.id, group_id: 'G1', copayment: 25 },
    });
    expect(answer.body).toEqual({
      success: true,
      message: expect.any(String),
      patient_insurance_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    expect(await riverside.events(answer.body['job_id'])).toEqual([]);
    const { type, data } = await riverside.outcome(answer);
    expect(type).toBe('patient.insurance.added');
    expect(data).toMatchObject({
      patient_insurance_id: answer.body['patient_insurance_id'],
      patient_mrn: mrn,
    });
    expect(data['audit_trail']).toContainEqual({
      ...{ field: 'member_id', previous: null, attempted: 'ABC123', note: 'Set.' },
    });
    const after = await insurances();
    expect(after).toEqual([
      ...before,
      {
        emr_insurance_id: data['emr_insurance_id'],
        priority: before.length + 1,
        insurance_ehr_id: expect.any(String),
        insurance_name: 'Keystone Care',
        insurance_subscriber_number: 'ABC123',
        group_id: 'G1',
        plan_begin_date: '2024-01-01',
        copayment: 25,
        relationship_to_subscriber: '01',
        guarantor_id: null,
        is_guarantor_patient: true,
      },
    ]);
  });

  it('takes a company by id, by name and payer id, or by the first name that fits', async () => {
    const [first, other] = companies.filter(({ name }) => name.startsWith('Meridian'));
    const dashed = String(other?.id).replace(/^(.{8})(.{4})/, '$1-$2-');
    for (const [body, name] of [
      [{ insurance_provider_id: other?.id, insurance_name: 'nothing' }, other?.name],
      [{ insurance_provider_id: dashed }, other?.name],
      [{ insurance_name: 'meridian', insurance_payer_id: other?.payer_id }, other?.name],
      [{ insurance_name: 'MERIDIAN' }, first?.name],
    ] as const) {
      const { data } = await add(body);
      const added = (await insurances()).find(
        (each) => each['emr_insurance_id'] === data['emr_insurance_id'],
      );
      expect(added?.['insurance_name']).toBe(name);
    }
  });

  it('puts one in at its priority and moves the others down', async () => {
    const before = await insurances();
    const { data } = await add({ insurance_name: 'Keystone', priority: '1' });
    const after = await insurances();
    expect(after.map((each) => each['priority'])).toEqual(after.map((_, index) => index + 1));
    expect(after.map((each) => each['emr_insurance_id'])).toEqual([
      data['emr_insurance_id'],
      ...before.map((each) => each['emr_insurance_id']),
    ]);
  });

  it.each([
    ['self', '01'],
    ['01', '01'],
    ['SPOUSE', '02'],
    ['Step Parent', '17'],
    ['53', '53'],
    ['child', '19'],
  ])('takes the relationship %s', async (relationship_to_subscriber, code) => {
    const subscriber_demographics = { first_name: 'Ann', last_name: 'Other', state: 'ny', zip: '12345-6789' };
    await add({ insurance_name: 'Keystone', relationship_to_subscriber, subscriber_demographics });
    expect((await insurances()).at(-1)?.['relationship_to_subscriber']).toBe(code);
  });

  it('changes one and keeps what is left out', async () => {
    const [before] = await insurances();
    const id = before?.['emr_insurance_id'];
    const { type, data } = await change(id, { member_id: 'NEW1', copayment: 0 });
    expect(type).toBe('patient.insurance.updated');
    expect(data).toMatchObject({ emr_insurance_id: id, patient_mrn: mrn });
    expect(data['audit_trail']).toContainEqual({
      ...{ field: 'member_id', previous: before?.['insurance_subscriber_number'] },
      ...{ attempted: 'NEW1', note: 'Set.' },
    });
    const expected = { ...before, insurance_subscriber_number: 'NEW1', copayment: 0 };
    expect((await insurances())[0]).toEqual(expected);
    const added = await add({ insurance_name: 'Keystone' });
    const later = await change(added.data['emr_insurance_id'], { insurance_name: 'Sunrise Medicare' });
    expect(later.type).toBe('patient.insurance.updated');
    expect((await insurances()).at(-1)).toMatchObject({ insurance_name: 'Sunrise Medicare Plan' });
  });

  it('refuses a company that the EHR does not have, when one is to be changed for it', async () => {
    const [insurance] = await insurances();
    const path = `/patients/${mrn}/insurances/${String(insurance?.['emr_insurance_id'])}`;
    const messages: unknown[] = [];
    for (const { id } of companies) {
      const answer = await riverside.patch(path, { insurance_provider_id: id });
      if (answer.status !== 200) messages.push([answer.status, answer.body['message']]);
    }
    expect(messages.length).toBeGreaterThan(0);
    expect(messages).toEqual(messages.map(() => [400, 'The insurance provider has no ehrId.']));
  });

  it('fails later for an unknown patient and an unknown insurance', async () => {
    const body = { ...PLAN, insurance_name: 'Keystone' };
    const added = await riverside.outcome(await riverside.post('/patients/nobody/insurances', body));
    const unknown = 'Patient not found. Please check the patient MRN and try again.';
    const reasons = [{ code: 'patient_not_found', description: unknown }];
    expect(added).toMatchObject({
      type: 'patient.insurance.failed',
      data: { failure_reason: unknown, reasons },
    });
    expect(await change('nothing', { member_id: 'X' })).toMatchObject({
      type: 'patient.insurance.failed',
      data: { emr_insurance_id: 'nothing', failure_reason: 'Insurance not found.' },
    });
    const path = '/patients/nobody/insurances/1';
    const changed = await riverside.outcome(await riverside.patch(path, { member_id: 'X' }));
    expect(changed).toMatchObject({ type: 'patient.insurance.failed', data: { failure_reason: unknown } });
  });

  it.each([
    [{ plan_begin_date: '2024-01-01', insurance_name: 'K' }, 400, 'Missing required field: member_id'],
    [{ member_id: 'A', insurance_name: 'K' }, 400, 'Missing required field: plan_begin_date'],
    [PLAN, 400, 'Missing required field: insurance_provider_id'],
    [{ ...PLAN, insurance_payer_id: '1' }, 400, 'insurance_payer_id must be sent with insurance_name.'],
    [{ ...PLAN, insurance_provider_id: 'nothing' }, 404, 'Insurance provider not found.'],
    [{ ...PLAN, insurance_name: 'Nothing Known' }, 404, 'Insurance provider not found.'],
    [{ ...PLAN, insurance_name: 'Keystone', insurance_payer_id: 'x' }, 404, 'Insurance provider not found.'],
    [{ ...PLAN, insurance_name: 'K', copayment: -1 }, 400, 'Invalid field: copayment must be >= 0'],
    [
      { ...PLAN, insurance_name: 'K', priority: '4' },
      400,
      'Invalid field: priority must be equal to one of the allowed values',
    ],
    [
      { ...PLAN, insurance_name: 'K', relationship_to_subscriber: 'constructor' },
      400,
      'Invalid field: relationship_to_subscriber must be one of self, spouse, mother, father, step parent, employee, life partner, other, or a code',
    ],
    [
      { ...PLAN, insurance_name: 'K', relationship_to_subscriber: 'spouse' },
      400,
      'Missing required field: subscriber_demographics.first_name',
    ],
    [
      {
        ...{ ...PLAN, insurance_name: 'K', relationship_to_subscriber: '02' },
        subscriber_demographics: { first_name: 'Ann' },
      },
      400,
      'Missing required field: subscriber_demographics.last_name',
    ],
  ])('refuses %j', async (body, status, message) => {
    const answer = await riverside.post(`/patients/${mrn}/insurances`, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('refuses a change of nothing, of the priority, and by a payer id alone', async () => {
    for (const [body, message] of [
      [{}, 'Invalid fields: must NOT have fewer than 1 properties'],
      [{ priority: '1' }, 'Unexpected fields in request body: priority'],
      [{ insurance_payer_id: '1' }, 'insurance_payer_id must be sent with insurance_name.'],
    ] as const) {
      const answer = await riverside.patch(`/patients/${mrn}/insurances/1`, body);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ success: false, message });
    }
  });

  it('adds with any EHR, changes with eClinicalWorks only', async () => {
    const summit = Account.connect(emulator, SUMMIT);
    const path = `/patients/${await mrnOf(summit)}/insurances`;
    const body = { member_id: 'A', insurance_name: 'Keystone', relationship_to_subscriber: 'spouse' };
    expect((await summit.outcome(await summit.post(path, body))).type).toBe('patient.insurance.added');
    const answer = await summit.patch(`${path}/1`, { member_id: 'B' });
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toBe(
      'Update of patient insurances is not supported for Meadowlark EHR. Currently supported: eClinicalWorks.',
    );
    const child = await summit.post(path, { ...body, relationship_to_subscriber: 'child' });
    expect(child.status).toBe(400);
  });

  it('keeps them over a restart', async () => {
    await add({ insurance_name: 'Keystone' });
    const before = await insurances();
    await emulator.stop();
    emulator = await start();
    riverside = new Account(emulator, riverside.accessToken);
    expect(await insurances()).toEqual(before);
  });
});
