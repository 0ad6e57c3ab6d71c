import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { CobaltEmulator } from '../index.js';

type ReferringProvider = Record<string, string | null>;

const JANE = { first_name: 'Jane', last_name: 'Newcomer', npi: '1234567893' };

describe('referring providers', () => {
  let directory: string;
  let emulator: CobaltEmulator;
  let riverside: Account;

  const start = (): Promise<CobaltEmulator> =>
    CobaltEmulator.start({ seed: 7, statePath: join(directory, 'state.json') });
  const list = async (query = '', account = riverside): Promise<ReferringProvider[]> => {
    const path = `/referring-providers?${query}`;
    return (await account.read<{ referring_providers: ReferringProvider[] }>(path)).referring_providers;
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'emulator-referring-'));
    emulator = await start();
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await rm(directory, { recursive: true });
  });

  it('lists them, filtered by each field', async () => {
    const all = await list();
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ npi }) => npi)).size).toBe(all.length);
    const someone = all[4] ?? {};
    const part = (field: string): string => String(someone[field]).slice(1, 4);
    for (const [query, isMatch] of [
      [`npi=${someone['npi']}`, (each: ReferringProvider) => each['npi'] === someone['npi']],
      [`npi=${String(someone['npi']).slice(0, 5)}`, () => false],
      [
        `phone=${String(someone['phone']).replaceAll('-', '')}`,
        (each: ReferringProvider) => each === someone,
      ],
      [`fax=(${String(someone['fax']).replace('-', ') ')}`, (each: ReferringProvider) => each === someone],
      ...['first_name', 'last_name'].map(
        (field) =>
          [
            `${field}=${part(field).toUpperCase()}`,
            (each: ReferringProvider) =>
              String(each[field]).toLowerCase().includes(part(field).toLowerCase()),
          ] as const,
      ),
    ] as const) {
      expect(await list(query)).toEqual(all.filter(isMatch));
    }
  });

  it('creates one, whose id then does for a new patient', async () => {
    const before = await list();
    const contact = { phone: '222-333-4444', fax: '222-333-5555', email: 'jane@doctor.example' };
    const place = { address: '1 Elm Street', city: 'Albany', state: 'NY', zip_code: '12345' };
    const answer = await riverside.post('/referring-providers', { ...JANE, ...contact, ...place });
    const id = answer.body['referring_provider_id'];
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      success: true,
      message: expect.any(String),
      referring_provider_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    expect(await list()).toEqual(before);
    expect(await riverside.outcome(answer)).toEqual({
      type: 'referring_provider.created',
      data: { referring_provider_id: id },
    });
    expect(await list('npi=1234567893')).toMatchObject([
      {
        ...{ id, ...JANE, ...contact, name: 'Newcomer, Jane', address_street: '1 Elm Street' },
        ...{ address_city: 'Albany', address_state: 'NY', address_zip: '12345' },
      },
    ]);
    const patient = {
      first_name: 'A',
      last_name: 'B',
      dob: '1980-05-15',
      sex: 'male',
      referring_provider_id: id,
    };
    const created = await riverside.outcome(await riverside.post('/patients', patient));
    expect(created.type).toBe('patient.created');
  });

  it.each(['1234567890', '123', 'abcdefghij', '9234567893'])('fails later for the NPI %s', async (npi) => {
    const answer = await riverside.post('/referring-providers', { ...JANE, npi });
    expect(answer.status).toBe(200);
    expect(await riverside.outcome(answer)).toEqual({
      type: 'referring_provider.failed',
      data: {
        referring_provider_id: answer.body['referring_provider_id'],
        failure_reason: 'The NPI is not valid.',
        reasons: [{ code: 'invalid_npi', description: 'The NPI is not valid.' }],
      },
    });
    expect(await list('last_name=newcomer')).toEqual([]);
  });

  it('fails later for an NPI that somebody has', async () => {
    const [first] = await list();
    const answer = await riverside.post('/referring-providers', { ...JANE, npi: first?.['npi'] });
    const { type, data } = await riverside.outcome(answer);
    expect(type).toBe('referring_provider.failed');
    expect(data['reasons']).toMatchObject([{ code: 'emr_validation_error' }]);
  });

  it.each([
    ['first_name', undefined, 'Missing required field: first_name'],
    ['last_name', undefined, 'Missing required field: last_name'],
    ['npi', undefined, 'Missing required field: npi'],
    ['phone', '(222) 333-4444', 'Invalid field: phone must match pattern "^[0-9]{3}-[0-9]{3}-[0-9]{4}$"'],
    ['fax', '2223334444', 'Invalid field: fax must match pattern "^[0-9]{3}-[0-9]{3}-[0-9]{4}$"'],
    ['zip', '12345', 'Unexpected fields in request body: zip'],
  ])('refuses %s: %p', async (field, value, message) => {
    const answer = await riverside.post('/referring-providers', { ...JANE, [field]: value });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('keeps them over a restart, and from other clinics', async () => {
    await riverside.outcome(await riverside.post('/referring-providers', JANE));
    const before = await list();
    await emulator.stop();
    emulator = await start();
    riverside = new Account(emulator, riverside.accessToken);
    expect(await list()).toEqual(before);
    const summit = Account.connect(emulator, SUMMIT);
    expect(await list('npi=1234567893', summit)).toEqual([]);
    const created = await summit.outcome(await summit.post('/referring-providers', JANE));
    expect(created.type).toBe('referring_provider.created');
  });
});
