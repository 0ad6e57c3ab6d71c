import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { call } from '../../testing/caller.js';
import { CobaltEmulator } from '../index.js';

interface Companies {
  readonly insurance_providers: { id: string; name: string; payer_id: string; active: boolean }[];
  readonly pagination: { total_count: number; total_pages: number };
}

describe('GET /insurance-providers and /pharmacies', () => {
  let emulator: CobaltEmulator;
  let riverside: Account;

  const list = (query: string, account = riverside): Promise<Companies> =>
    account.read<Companies>(`/insurance-providers?${query}`);

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ seed: 7 });
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('gives companies in pages of 100', async () => {
    const first = await list('');
    const second = await list('page=2');
    const all = [...first.insurance_providers, ...second.insurance_providers];
    expect(first.insurance_providers).toHaveLength(100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(second.pagination).toEqual({
      ...{ current_page: 2, total_pages: 2, total_count: all.length, page_size: 100 },
    });
    expect((await list('page=3')).insurance_providers).toEqual([]);
    expect((await list('page=2&page_size=7')).insurance_providers).toEqual(all.slice(7, 14));
  });

  it('filters by name and by activity', async () => {
    const all = [...(await list('')).insurance_providers, ...(await list('page=2')).insurance_providers];
    expect((await list('name=MEDICARE')).insurance_providers).toEqual(
      all.filter(({ name }) => name.includes('Medicare')),
    );
    for (const active of [true, false]) {
      const found = await list(`name=health&active=${active}`);
      expect(found.insurance_providers.length).toBeGreaterThan(0);
      expect(found.insurance_providers).toEqual(
        all.filter((each) => each.name.includes('Health') && each.active === active),
      );
    }
  });

  it.each([
    ['active=yes', 'Invalid parameter: active must be boolean'],
    ['page_size=101', 'Invalid parameter: page_size must be <= 100'],
    ['payer_id=1', 'Unexpected parameters: payer_id.'],
  ])('refuses %s', async (query, message) => {
    const { accessToken } = riverside;
    const answer = await call(emulator, `/v1/insurance-providers?${query}`, { accessToken });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('knows the companies that appointments name', async () => {
    const day = new Date(emulator.clock().epochMs).toISOString().slice(0, 10);
    const from = new Date(emulator.clock().epochMs - 6 * 86_400_000).toISOString().slice(0, 10);
    const { appointments } = await riverside.read<{ appointments: { insurance: string }[] }>(
      `/appointments?start_date=${from}&end_date=${day}`,
    );
    const { insurance_providers: found } = await list(`name=${appointments[0]?.insurance}&active=true`);
    expect(found.map(({ name }) => name)).toContain(appointments[0]?.insurance);
  });

  it('gives the pharmacies of the clinic’s town', async () => {
    const { pharmacies } = await riverside.read<{ pharmacies: object[] }>('/pharmacies');
    expect(pharmacies).toHaveLength(4);
    expect(pharmacies[0]).toEqual({
      ...{ id: expect.stringMatching(/^[0-9a-f]{32}$/), ehr_id: expect.any(String), name: 'Corner Pharmacy' },
      address: expect.objectContaining({
        city: 'Albany',
        state: 'NY',
        zip: expect.stringMatching(/^\d{5}$/),
      }),
      ...{ phone: expect.any(String), email: expect.any(String), status: 'active' },
    });
  });

  it('gives each clinic ids of its own', async () => {
    const summit = Account.connect(emulator, SUMMIT);
    const ids = async (account: Account): Promise<string[]> => [
      ...(await list('', account)).insurance_providers.map(({ id }) => id),
      ...(await account.read<{ pharmacies: { id: string }[] }>('/pharmacies')).pharmacies.map(({ id }) => id),
    ];
    const mine = new Set(await ids(riverside));
    expect((await ids(summit)).some((id) => mine.has(id))).toBe(false);
  });
});
