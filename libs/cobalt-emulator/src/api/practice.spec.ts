import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { CobaltEmulator } from '../index.js';

interface Provider {
  readonly id: string;
  readonly ehr_id: string;
  readonly status: string;
  readonly hide_in_availability: boolean;
  readonly hours: { day: string; shifts: object[] }[];
}
interface Location {
  readonly id: string;
  readonly ehr_id: string;
  readonly name: string;
  readonly status: string;
}

describe('providers and locations', () => {
  let directory: string;
  let emulator: CobaltEmulator;
  let riverside: Account;

  const start = (): Promise<CobaltEmulator> =>
    CobaltEmulator.start({ seed: 7, statePath: join(directory, 'state.json') });
  const providers = async (account = riverside): Promise<Provider[]> =>
    (await account.read<{ providers: Provider[] }>('/providers')).providers;
  const locations = async (account = riverside): Promise<Location[]> =>
    (await account.read<{ locations: Location[] }>('/locations')).locations;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'emulator-practice-'));
    emulator = await start();
    riverside = Account.connect(emulator);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await rm(directory, { recursive: true });
  });

  it.each(['id', 'ehr'])('changes a provider by %s', async (way) => {
    const [first, ...others] = await providers();
    const path = way === 'id' ? `/providers/${first?.id}` : `/providers/ehr/${first?.ehr_id}`;
    const answer = await riverside.patch(path, { status: 'INactive' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      success: true,
      message: 'Provider status and hours updated successfully.',
      provider_id: first?.id,
    });
    expect(await providers()).toEqual([{ ...first, status: 'inactive' }, ...others]);
    await riverside.patch(path, { hide_in_availability: 'true' });
    expect((await providers())[0]).toEqual({ ...first, status: 'inactive', hide_in_availability: true });
    await riverside.patch(path, { status: 'ACTIVE', hide_in_availability: 'false' });
    expect((await providers())[0]).toEqual({ ...first, status: 'active', hide_in_availability: false });
  });

  it('sets hours, with the location’s name filled in and the recurrence under its name in GET', async () => {
    const [first] = await providers();
    const [, place] = await locations();
    const rule = { start_time: 'T08:00:00', end_time: 'T09:00:00', total_visits: 2, visit_type_id: 'f/u' };
    const recur = { recur_interval_type: 'days', recur_interval_amount: 1 };
    const shift = { start: 'T08:00:00', end: 'T12:00:00', set_start_date: '2025-04-05T00:00:00' };
    const answer = await riverside.patch(`/providers/${first?.id}`, {
      hours: [
        {
          day: 'Saturday',
          shifts: [
            { ...shift, facility_id: place?.ehr_id, set_recur: recur, visit_type_rules: [rule] },
            { start: 'T13:00:00', end: 'T14:00:00' },
          ],
        },
      ],
    });
    expect(answer.status).toBe(200);
    expect((await providers())[0]?.hours).toEqual([
      {
        day: 'Saturday',
        shifts: [
          {
            ...{ ...shift, facility_id: place?.ehr_id, facility_name: place?.name },
            ...{ recurrence: recur, visit_type_rules: [rule] },
          },
          { start: 'T13:00:00', end: 'T14:00:00', facility_id: null, facility_name: null },
        ],
      },
    ]);
  });

  it.each([
    [{}, 'Invalid fields: must NOT have fewer than 1 properties'],
    [{ npi: '1' }, 'Unexpected fields in request body: npi'],
    [{ hide_in_availability: true }, 'Invalid field: hide_in_availability must be string'],
    [
      { hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00', end: 'T12:00:00', facility_id: 'none' }] }] },
      'Invalid field: hours.0.shifts.0.facility_id must be the ehr_id of a known location',
    ],
    [
      { hours: [{ day: 'Monday', shifts: [{ start: 'T12:00:00', end: 'T12:00:00' }] }] },
      'Invalid field: hours.0.shifts.0.end must be after start',
    ],
    [{ hours: [{ day: 'Monday' }] }, 'Missing required field: shifts'],
  ])('refuses %j for a provider, and changes nothing', async (body, message) => {
    const before = await providers();
    const answer = await riverside.patch(`/providers/${before[0]?.id}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
    expect(await providers()).toEqual(before);
  });

  it('refuses a status and a time of another form', async () => {
    const [first] = await providers();
    const shifts = [{ start: '08:00', end: 'T12:00:00' }];
    for (const body of [{ status: 'retired' }, { hours: [{ day: 'Monday', shifts }] }]) {
      const answer = await riverside.patch(`/providers/${first?.id}`, body);
      expect(answer.status).toBe(400);
      expect(answer.body['message']).toMatch(
        /^Invalid field: (status|hours\.0\.shifts\.0\.start) must match/,
      );
    }
  });

  it('changes a location', async () => {
    const [first, second] = await locations();
    const answer = await riverside.patch(`/locations/${second?.id}`, { status: 'Inactive' });
    expect(answer.body).toEqual({
      success: true,
      message: 'Location status updated successfully.',
      location_id: second?.id,
    });
    expect(await locations()).toEqual([first, { ...second, status: 'inactive' }]);
    for (const [body, message] of [
      [{}, 'Missing required field: status'],
      [{ status: 'active', name: 'x' }, 'Unexpected fields in request body: name'],
    ] as const) {
      const refused = await riverside.patch(`/locations/${second?.id}`, body);
      expect(refused.status).toBe(400);
      expect(refused.body).toEqual({ success: false, message });
    }
  });

  it('knows no other provider or location, by the other’s kind of id or of another clinic', async () => {
    const summit = Account.connect(emulator, SUMMIT);
    const [[mine], [theirs]] = [await providers(), await providers(summit)];
    const [[here], [there]] = [await locations(), await locations(summit)];
    for (const [path, message] of [
      [`/providers/${mine?.ehr_id}`, 'Provider not found.'],
      [`/providers/ehr/${mine?.id}`, 'Provider not found.'],
      [`/providers/${theirs?.id}`, 'Provider not found.'],
      [`/locations/${here?.ehr_id}`, 'Location not found.'],
      [`/locations/${there?.id}`, 'Location not found.'],
    ]) {
      const answer = await riverside.patch(path ?? '', { status: 'inactive' });
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ success: false, message });
    }
  });

  it('keeps changes over a restart, and from other clinics', async () => {
    const [provider] = await providers();
    const [location] = await locations();
    const summit = Account.connect(emulator, SUMMIT);
    const theirs = [await providers(summit), await locations(summit)];
    await riverside.patch(`/providers/${provider?.id}`, { status: 'inactive' });
    await riverside.patch(`/locations/${location?.id}`, { status: 'inactive' });
    await emulator.stop();
    emulator = await start();
    riverside = new Account(emulator, riverside.accessToken);
    expect((await providers())[0]?.status).toBe('inactive');
    expect((await locations())[0]?.status).toBe('inactive');
    const again = new Account(emulator, summit.accessToken);
    expect([await providers(again), await locations(again)]).toEqual(theirs);
  });
});
