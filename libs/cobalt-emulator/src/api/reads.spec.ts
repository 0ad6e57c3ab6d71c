import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '../../testing/caller.js';
import { CobaltEmulator, type EmulatorConnection } from '../index.js';

interface PatientPage {
  readonly patients: {
    first_name: string;
    last_name: string;
    mrn: string;
    dob: string;
    phone: string;
    ehr_id: string;
  }[];
  readonly pagination: { current_page: number; total_pages: number; total_count: number; page_size: number };
}
interface Appointments {
  readonly appointments: Record<string, string | number | null>[];
}

// A Wednesday: 09:30 in Albany, NY.
const NOW = new Date('2025-03-12T13:30:00Z');
const WEEK = 'start_date=2025-03-10&end_date=2025-03-14';

describe('the reads of a linked account', () => {
  let emulator: CobaltEmulator;
  let riverside: EmulatorConnection;

  const read = async <T>(path: string, { accessToken } = riverside): Promise<T> => {
    const answer = await call<T & object>(emulator, `/v1${path}`, { accessToken });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ success: true });
    return answer.body;
  };

  beforeAll(async () => {
    emulator = await CobaltEmulator.start({ seed: 7, startAt: NOW });
    riverside = emulator.connect({ orgId: 'riverside-family', userId: 'u-1' });
  });
  afterEach(() => {
    expect(emulator.state().violations).toEqual([]);
  });
  afterAll(() => emulator.stop());

  it('gives the settings with the reference, which POST changes and the control remembers', async () => {
    const { data } = await read<{ data: Record<string, unknown> }>('/settings');
    expect(data).toMatchObject({ access_token_reference_id: 'u-1', timezone: 'America/New_York' });
    expect(data['visit_types']).toContainEqual({ code: 'f/u', description: 'Follow-up' });
    expect(data['visit_statuses']).toContainEqual({ code: 'completed', description: 'Completed' });

    const body = { access_token_reference_id: 'conn-1' };
    const { accessToken } = riverside;
    const answer = await call(emulator, '/v1/settings', { method: 'POST', accessToken, body });
    expect(answer.body).toEqual({ success: true, data: body });
    expect((await read<{ data: object }>('/settings')).data).toMatchObject(body);
    expect(emulator.state().connections[0]).toMatchObject({
      reference: 'conn-1',
      references: ['u-1', 'conn-1'],
    });
  });

  it('gives providers with distinct NPIs, working at the locations it gives', async () => {
    const { providers } = await read<{
      providers: { npi: string; hours: { shifts: { facility_id: string }[] }[] }[];
    }>('/providers');
    const { locations } = await read<{ locations: { ehr_id: string }[] }>('/locations');
    expect(new Set(providers.map(({ npi }) => npi)).size).toBe(providers.length);
    const known = new Set(locations.map((location) => location.ehr_id));
    const used = providers.flatMap(({ hours }) =>
      hours.flatMap(({ shifts }) => shifts.map((s) => s.facility_id)),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.every((id) => known.has(id))).toBe(true);
  });

  it('gives every patient once over its pages', async () => {
    const mrns: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const { patients, pagination } = await read<PatientPage>(`/patients?page=${page}&page_size=25`);
      pages = pagination.total_pages;
      expect(pagination).toMatchObject({ current_page: page, page_size: 25 });
      expect(patients.length).toBe(Math.min(25, pagination.total_count - mrns.length));
      mrns.push(...patients.map(({ mrn }) => mrn));
    }
    expect(mrns.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mrns).size).toBe(mrns.length);
  });

  it('gives pages of 30 unless asked, never more than 100, and an empty one past the end', async () => {
    expect((await read<PatientPage>('/patients')).pagination).toMatchObject({
      current_page: 1,
      page_size: 30,
    });
    expect((await read<PatientPage>('/patients?page_size=5000')).pagination.page_size).toBe(100);
    const beyond = await read<PatientPage>('/patients?page=99');
    expect(beyond.patients).toEqual([]);
    expect(beyond.pagination.current_page).toBe(99);
  });

  it('filters patients by each field', async () => {
    const { patients } = await read<PatientPage>('/patients?page_size=100');
    const [someone] = patients.slice(40);
    if (!someone) throw new Error('too few patients');
    const filters: [string, (patient: PatientPage['patients'][number]) => boolean][] = [
      [`mrn=${someone.mrn}`, ({ mrn }) => mrn === someone.mrn],
      [`ehr_id=${someone.ehr_id}`, ({ ehr_id: id }) => id === someone.ehr_id],
      [`dob=${someone.dob}`, ({ dob }) => dob === someone.dob],
      [`phone=${someone.phone.replaceAll('-', '')}`, ({ phone }) => phone === someone.phone],
      [
        `first_name=${someone.first_name.slice(1, 3).toUpperCase()}`,
        ({ first_name: name }) => name.toLowerCase().includes(someone.first_name.slice(1, 3).toLowerCase()),
      ],
      [
        `last_name=${someone.last_name.slice(0, 3).toLowerCase()}`,
        ({ last_name: name }) => name.toLowerCase().includes(someone.last_name.slice(0, 3).toLowerCase()),
      ],
    ];
    for (const [query, isMatch] of filters) {
      const found = await read<PatientPage>(`/patients?page_size=100&${query}`);
      expect(found.patients).toEqual(patients.filter(isMatch));
      expect(found.patients).toContainEqual(someone);
      expect(found.pagination.total_count).toBe(found.patients.length);
    }
    expect((await read<PatientPage>('/patients?last_name=zzz')).pagination).toMatchObject({
      total_count: 0,
      total_pages: 0,
    });
  });

  it('gives the appointments of a range of days, both ends included, in the clinic’s time', async () => {
    const { appointments } = await read<Appointments>(`/appointments?${WEEK}`);
    const days = new Set(appointments.map(({ datetime }) => String(datetime).slice(0, 10)));
    expect([...days]).toEqual(['2025-03-10', '2025-03-11', '2025-03-12', '2025-03-13', '2025-03-14']);
    expect(
      appointments.every(({ datetime }) => /T(0[89]|1[0-6]):\d\d:00-04:00$/.test(String(datetime))),
    ).toBe(true);
    expect(appointments.length).toBeGreaterThan(50);
  });

  it('reads timestamps as moments', async () => {
    const query = new URLSearchParams({
      start_date: '2025-03-12T12:00:00Z',
      end_date: '2025-03-12T12:59:59-00:00',
    });
    const { appointments } = await read<Appointments>(`/appointments?${query.toString()}`);
    expect(appointments.length).toBeGreaterThan(0);
    expect(appointments.every(({ datetime }) => String(datetime).startsWith('2025-03-12T08:'))).toBe(true);
  });

  it('refuses a range that ends before it starts', async () => {
    const path = '/v1/appointments?start_date=2025-03-12&end_date=2025-03-11';
    const answer = await call(emulator, path, { accessToken: riverside.accessToken });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message: 'end_date must be after start_date.' });
  });

  it('filters appointments by patient and mode', async () => {
    const { appointments } = await read<Appointments>(`/appointments?${WEEK}`);
    const [first] = appointments;
    const by = async (query: string): Promise<Appointments['appointments']> =>
      (await read<Appointments>(`/appointments?${WEEK}&${query}`)).appointments;
    expect(await by(`patient_mrn=${first?.['patient_mrn']}`)).toEqual(
      appointments.filter((each) => each['patient_mrn'] === first?.['patient_mrn']),
    );
    expect(await by(`patient_phone=${first?.['patient_phone']}`)).toContainEqual(first);
    expect(
      await by(`patient_name=${encodeURIComponent(String(first?.['patient_name']).toUpperCase())}`),
    ).toContainEqual(first);
    const modes = await Promise.all(['office', 'telemedicine'].map((mode) => by(`appointment_mode=${mode}`)));
    expect(modes.every((list) => list.length > 0)).toBe(true);
    expect(modes.flat()).toHaveLength(appointments.length);
  });

  it('gives progress notes only when asked, of visits that took place', async () => {
    const { appointments } = await read<Appointments>(`/appointments?${WEEK}&include_note=true`);
    const withNote = appointments.filter((each) => typeof each['progress_note'] === 'string');
    expect(withNote.length).toBeGreaterThan(0);
    expect(withNote.every((each) => each['status'] === 'completed')).toBe(true);
    const plain = await read<Appointments>(`/appointments?${WEEK}&include_note=false`);
    expect(plain.appointments.some((each) => 'progress_note' in each)).toBe(false);
  });

  it.each(['appointment', 'appointments'])('gives one appointment at /%s/:id', async (segment) => {
    const { appointments } = await read<Appointments>(`/appointments?${WEEK}`);
    const one = await read<{ appointments: object }>(`/${segment}/${appointments[5]?.['id']}`);
    expect(one.appointments).toEqual(appointments[5]);
    const missing = await call(emulator, `/v1/${segment}/nothing`, { accessToken: riverside.accessToken });
    expect(missing.status).toBe(404);
    expect(missing.body).toEqual({ success: false, message: 'Appointment not found.' });
  });

  it('gives one clinic nothing of another', async () => {
    const harbor = emulator.connect({ orgId: 'harbor-pediatrics', userId: 'u-1' });
    const mine = await read<Appointments>(`/appointments?${WEEK}`);
    const theirs = await read<Appointments>(`/appointments?${WEEK}`, harbor);
    const ids = new Set(mine.appointments.map(({ id }) => id));
    expect(theirs.appointments.length).toBeGreaterThan(0);
    expect(theirs.appointments.some(({ id }) => ids.has(id ?? null))).toBe(false);
    const path = `/v1/appointment/${mine.appointments[0]?.['id']}`;
    expect((await call(emulator, path, { accessToken: harbor.accessToken })).status).toBe(404);
  });
});
