import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call } from '../../testing/caller.js';
import { Practice, refusal } from '../../testing/practice.js';

/** A Saturday without hours, and the Monday after it. */
const MONDAY = '2026-03-16';
const RANGE = `start_date=${MONDAY}&end_date=${MONDAY}`;

interface Slot {
  readonly range_start: string;
  readonly range_end: string;
  readonly provider_id: string;
  readonly facility_id?: string;
  readonly date: string;
}

describe('availability', () => {
  let practice: Practice;
  let provider: Record<string, unknown>;
  let location: Record<string, unknown>;

  const slots = async (query = ''): Promise<Slot[]> => {
    const answer = await practice.get(`/availability?${RANGE}${query}`);
    return (answer.body['results'] as { availability: Slot[] }).availability;
  };
  const minutesOf = (list: readonly Slot[]): number =>
    list.reduce((sum, slot) => sum + (Date.parse(slot.range_end) - Date.parse(slot.range_start)) / 60_000, 0);
  const theirs = (query = ''): Promise<Slot[]> =>
    slots(`&provider_ids=${String(provider['ehr_id'])}${query}`);

  beforeEach(async () => {
    practice = await Practice.open();
    [provider = {}] = await practice.list('/providers', 'providers');
    [location = {}] = await practice.list('/locations', 'locations');
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('is the documented answer', async () => {
    const { status, body } = await practice.get(`/availability?${RANGE}`);
    expect([status, body]).toMatchObject([200, { success: true, timezone: 'America/New_York' }]);
    const [first] = await slots();
    expect(first).toEqual({
      day_of_week: 1,
      date: MONDAY,
      duration_string: expect.stringMatching(/^(\d+h)?( ?\d+m)?$/),
      range_start: expect.stringMatching(/^2026-03-16T\d\d:\d\d:00\.000-04:00$/),
      range_end: expect.stringMatching(/^2026-03-16T\d\d:\d\d:00\.000-04:00$/),
      provider_id: expect.any(String),
      facility_id: expect.any(String),
      facility_name: expect.any(String),
      provider_name: expect.any(String),
      timezone_abbr: 'EDT',
    });
  });

  it('is the hours of a provider without what is booked', async () => {
    const appointments = await practice.list(`/appointments?${RANGE}`, 'appointments');
    const booked = appointments.filter(
      (each) =>
        each['provider_ehr_id'] === provider['ehr_id'] &&
        !['cancelled', 'no_show'].includes(String(each['status'])),
    );
    const busy = booked.reduce((sum, each) => sum + Number(each['duration']), 0);
    expect(booked.length).toBeGreaterThan(0);
    expect(minutesOf(await theirs())).toBe(8 * 60 - busy);
  });

  it('loses what is booked, and gets it back when that is cancelled', async () => {
    const before = await theirs();
    const [gap] = before as [Slot];
    const answer = await practice.post('/appointments', {
      mrn: practice.mrn,
      provider: provider['ehr_id'],
      location: location['ehr_id'],
      type: 'f/u',
      duration: '10',
      datetime: gap.range_start.replace('.000', ''),
    });
    await practice.outcome(answer);
    expect(minutesOf(await theirs())).toBe(minutesOf(before) - 10);
    const path = `/v1/appointments/${String(answer.body['appointment_id'])}`;
    const { accessToken } = practice;
    const body = { status: 'cancelled' };
    await practice.outcome(await call(practice.emulator, path, { method: 'PATCH', accessToken, body }));
    expect(await theirs()).toEqual(before);
  });

  it('has the providers and the locations that are asked for', async () => {
    expect(new Set((await theirs()).map(({ provider_id: id }) => id))).toEqual(new Set([provider['ehr_id']]));
    const there = await slots(`&location_ids=${String(location['ehr_id'])}`);
    expect(new Set(there.map(({ facility_id: id }) => id))).toEqual(new Set([location['ehr_id']]));
    expect(await slots('&provider_ids=nobody')).toEqual([]);
  });

  it('has no provider who is hidden', async () => {
    const { accessToken } = practice;
    const body = { hide_in_availability: 'true' };
    const path = `/v1/providers/${String(provider['id'])}`;
    expect((await call(practice.emulator, path, { method: 'PATCH', accessToken, body })).status).toBe(200);
    expect(await theirs()).toEqual([]);
    expect((await slots()).length).toBeGreaterThan(0);
  });

  it('shrinks by a buffer, and by a limit that is reached', async () => {
    expect(minutesOf(await theirs('&buffer=5'))).toBeLessThan(minutesOf(await theirs()));
    expect(minutesOf(await theirs('&buffer=5&visit_type=nothing'))).toBe(minutesOf(await theirs()));
    expect(await theirs('&daily_appointment_limit=99&daily_limit_type=f/u')).toEqual(await theirs());
  });

  it('has nothing on a day whose limit is reached, and all of the others', async () => {
    const booked = (await practice.list(`/appointments?${RANGE}`, 'appointments')).filter(
      (each) =>
        each['provider_ehr_id'] === provider['ehr_id'] &&
        !['cancelled', 'no_show', 'rescheduled'].includes(String(each['status'])),
    );
    const type = String(booked[0]?.['appointment_type']);
    const count = booked.filter((each) => each['appointment_type'] === type).length;
    const limited = (limit: number): string =>
      `&daily_limit_type=${encodeURIComponent(type)}&daily_appointment_limit=${limit}`;
    expect(await theirs(limited(count))).toEqual([]);
    expect(await theirs(limited(count + 1))).toEqual(await theirs());
    const ids = `provider_ids=${String(provider['ehr_id'])}`;
    const { body } = await practice.get(
      `/availability?start_date=2026-03-16&end_date=2026-04-03&${ids}${limited(count)}`,
    );
    const { availability } = body['results'] as { availability: Slot[] };
    expect(availability.map(({ date }) => date)).toContain('2026-04-03');
    expect(availability.map(({ date }) => date)).not.toContain(MONDAY);
  });

  it('falls back to default hours for a provider without any, on working days, when it is asked to', async () => {
    const { accessToken } = practice;
    const path = `/v1/providers/${String(provider['id'])}`;
    const answer = await call(practice.emulator, path, {
      method: 'PATCH',
      accessToken,
      body: { hours: [] },
    });
    expect(answer.status).toBe(200);
    expect(await theirs()).toEqual([]);
    expect(await theirs('&fallback_to_default_hours=false')).toEqual([]);
    const fallback = await theirs('&fallback_to_default_hours=true');
    expect(Date.parse(String(fallback[0]?.range_start))).toBeGreaterThanOrEqual(
      Date.parse(`${MONDAY}T09:00:00-04:00`),
    );
    expect(fallback.at(-1)?.range_end).toBe(`${MONDAY}T17:00:00.000-04:00`);
    const saturday = await practice.get(
      '/availability?start_date=2026-03-14&end_date=2026-03-14&fallback_to_default_hours=true',
    );
    expect(saturday.body['results']).toEqual({ availability: [] });
  });

  it('of a secondary provider is taken by what they are the second in', async () => {
    const [, other = {}] = await practice.list('/providers', 'providers');
    const before = await theirs('&provider_type=secondary');
    expect(before).toEqual(await theirs());
    const [gap] = before as [Slot];
    const answer = await practice.post('/appointments', {
      mrn: practice.mrn,
      provider: other['ehr_id'],
      secondary_provider: provider['ehr_id'],
      location: location['ehr_id'],
      type: 'f/u',
      duration: '10',
      datetime: gap.range_start.replace('.000', ''),
    });
    expect(await practice.outcome(answer)).toMatchObject({ type: 'appointment.created' });
    expect(minutesOf(await theirs('&provider_type=secondary'))).toBe(minutesOf(before) - 10);
    expect(await theirs()).toEqual(before);
  });

  it('takes facility_scoped_scheduling, whose rules nobody can read, and is as it was', async () => {
    const scoped = await slots('&facility_scoped_scheduling=true');
    expect(scoped).toEqual(await slots());
    expect((await practice.get(`/availability?${RANGE}&facility_scoped_scheduling=x`)).status).toBe(400);
  });

  it('comes in slots of a visit type, and in equal ones', async () => {
    for (const [query, minutes] of [
      ['&calculation_method=slots&slot_type=F/U', 20],
      ['&calculation_method=equal_slots', 30],
      ['&calculation_method=equal_slots&max_slot_duration=15', 15],
    ] as const) {
      const list = await theirs(query);
      expect(list.length).toBeGreaterThan(0);
      for (const slot of list) {
        expect(minutesOf([slot])).toBe(minutes);
        expect(slot).toMatchObject({ visit_type: 'f/u', available_appointments: 1, max_visits: 1 });
      }
    }
  });

  it('takes timestamps, and whole ranges', async () => {
    const query = 'start_date=2026-03-16T08:00:00.000-04:00&end_date=2026-03-20T17:00:00.000-04:00';
    const { body } = await practice.get(`/availability?${query}`);
    const { availability } = body['results'] as { availability: Slot[] };
    expect(new Set(availability.map(({ date }) => date)).size).toBe(5);
  });

  it.each([
    ['end_date=2026-03-16', 'Missing required parameters: start_date.'],
    ['start_date=2026-03-16&end_date=2026-03-15', 'end_date must be after start_date.'],
    ['start_date=2026-03-16&end_date=2026-12-31', 'Date range cannot exceed 62 days.'],
    [
      `${RANGE}&daily_appointment_limit=3`,
      'daily_appointment_limit and daily_limit_type must be provided together.',
    ],
    ['start_date=2026-03-16&end_date=2026-03-16T23:59:60Z', 'Invalid datetime.'],
    [`${RANGE}&colour=red`, 'Unexpected parameters: colour.'],
  ])('refuses ?%s', async (query, message) => {
    const answer = await practice.get(`/availability?${query}`);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it.each([
    'buffer=60',
    'buffer=-1',
    'calculation_method=magic',
    'daily_appointment_limit=0&daily_limit_type=x',
  ])('refuses &%s', async (query) => {
    expect((await practice.get(`/availability?${RANGE}&${query}`)).status).toBe(400);
  });

  it('is fetched live, and brought by an event', async () => {
    const body = { start_date: MONDAY, end_date: MONDAY, provider_ids: [provider['ehr_id']] };
    const answer = await practice.post('/availability/fetch', body);
    expect([answer.status, answer.body]).toMatchObject([202, { success: true, job_id: expect.any(String) }]);
    const { type, data } = await practice.outcome(answer);
    expect(type).toBe('availability.live_fetch_completed');
    expect(data).toEqual({ success: true, availability: await theirs(), timezone: 'America/New_York' });
  });

  it.each([
    [{ provider_ids: [] }, undefined],
    [{ provider_ids: Array.from({ length: 11 }, String) }, undefined],
    [{ provider_ids: undefined }, 'Missing required parameters: provider_ids.'],
    [{ end_date: '2026-03-22' }, 'Date range cannot exceed 5 days for one provider.'],
    [
      { provider_ids: ['1', '2'], end_date: '2026-03-17' },
      'start_date and end_date must be the same day for several providers.',
    ],
  ])('is not fetched for %j', async (change, message) => {
    const body = { start_date: MONDAY, end_date: MONDAY, provider_ids: ['1'], ...change };
    const answer = await practice.post('/availability/fetch', body);
    expect(answer.status).toBe(400);
    if (message !== undefined) expect(answer.body).toEqual({ success: false, message });
  });
});
