import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Practice, refusal } from '../../testing/practice.js';

const DAYS = 'start_date=2026-03-02&end_date=2026-03-20';
const MISSING = "'appointment_id' is required.";
const NO_UUID = "Invalid 'appointment_id' format. Please provide a valid UUID.";
const NOT_FOUND = 'Appointment not found.';

describe('claims', () => {
  let practice: Practice;
  let appointment: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open();
    const appointments = await practice.list(`/appointments?${DAYS}`, 'appointments');
    appointment = appointments.find(({ status }) => status === 'scheduled') ?? {};
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  const create = (token?: string): ReturnType<Practice['post']> =>
    practice.post('/claims', { appointment_id: appointment['id'] }, token);
  const ofAppointment = async (): Promise<Record<string, unknown>[]> => {
    const claims = await practice.list('/claims?page_size=1000', 'claims');
    return claims.filter((claim) => claim['emr_appointment_id'] === appointment['ehr_appointment_id']);
  };

  it('are listed page by page, oldest first, with amounts as text', async () => {
    const { body } = await practice.get('/claims?page=2&page_size=5');
    const all = await practice.list('/claims?page_size=1000', 'claims');
    expect(body['claims']).toEqual(all.slice(5, 10));
    expect(body['pagination']).toEqual({
      page: 2,
      page_size: 5,
      total_records: all.length,
      total_pages: Math.ceil(all.length / 5),
    });
    const days = all.map((claim) => String(claim['service_date']));
    expect(days).toEqual([...days].sort());
    for (const field of ['total_charge', 'total_payment', 'balance', 'patient_responsibility']) {
      expect(all[0]?.[field]).toMatch(/^\d+\.\d\d$/);
    }
    expect(all[0]).toMatchObject({ patient_name: expect.stringMatching(/^[A-Z' -]+, [A-Z' -]+$/) });
  });

  it('of a range of days are those served in it', async () => {
    const all = await practice.list('/claims?page_size=1000', 'claims');
    const within = all.filter(
      ({ service_date: day }) => String(day) >= '2026-03-03' && String(day) <= '2026-03-04',
    );
    expect(within.length).toBeGreaterThan(0);
    const asked = await practice.list('/claims?start_date=2026-03-03&end_date=2026-03-04', 'claims');
    expect(asked).toEqual(within);
  });

  it('are queued, created, listed, and still there after a restart', async () => {
    expect(await ofAppointment()).toEqual([]);
    const answer = await create();
    expect([answer.status, answer.body]).toEqual([
      202,
      {
        success: true,
        message: 'Claim creation queued. A webhook event will be sent upon completion.',
        claim_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        appointment_id: appointment['id'],
        job_id: expect.any(Number),
      },
    ]);
    expect(await ofAppointment()).toEqual([]);
    expect(await practice.outcome(answer)).toEqual({
      type: 'claim.created',
      data: { claim_id: answer.body['claim_id'], appointment_id: appointment['id'] },
    });
    await practice.restart();
    expect(await ofAppointment()).toEqual([
      expect.objectContaining({
        id: answer.body['claim_id'],
        claim_date: '2026-03-09',
        service_date: String(appointment['datetime']).slice(0, 10),
        provider_name: appointment['provider_name'],
      }),
    ]);
  });

  it('are made once for an appointment, whether by a call or from the start', async () => {
    const duplicate = refusal(400, 'A claim already exists for this appointment.');
    const first = await create();
    const early = await create();
    expect([early.status, early.body]).toEqual(duplicate);
    await practice.outcome(first);
    const late = await create();
    expect([late.status, late.body]).toEqual(duplicate);
    const [drawn] = await practice.list('/claims', 'claims');
    const appointments = await practice.list(`/appointments?${DAYS}`, 'appointments');
    appointment =
      appointments.find((each) => each['ehr_appointment_id'] === drawn?.['emr_appointment_id']) ?? {};
    const again = await create();
    expect([again.status, again.body]).toEqual(duplicate);
  });

  it('of an appointment that a call has booked have to wait until it is in the EHR', async () => {
    const [provider] = await practice.list('/providers', 'providers');
    const [location] = await practice.list('/locations', 'locations');
    const booked = await practice.post('/appointments', {
      mrn: practice.mrn,
      provider: provider?.['ehr_id'],
      location: location?.['ehr_id'],
      type: 'f/u',
      datetime: '2026-03-10T19:00:00-04:00',
    });
    const body = { appointment_id: booked.body['appointment_id'] };
    const early = await practice.post('/claims', body);
    const message = 'Appointment is missing emr_appointment_id; cannot create claim.';
    expect([early.status, early.body]).toEqual(refusal(400, message));
    expect((await practice.outcome(booked)).type).toBe('appointment.created');
    expect((await practice.outcome(await practice.post('/claims', body))).type).toBe('claim.created');
    const note = await practice.post('/notes', { ...body, note: 'x' });
    expect((await practice.outcome(note)).type).toBe('note.uploaded');
  });

  it('fail when the appointment is gone by then', async () => {
    const answer = await create();
    practice.emulator.changePractice('u-1');
    expect((await practice.outcome(answer)).type).toBe('claim.failed');
  });

  it.each([
    [400, MISSING, {}],
    [400, MISSING, { appointment_id: '' }],
    [400, MISSING, { appointment_id: null }],
    [400, NO_UUID, { appointment_id: '123456789' }],
    [400, NO_UUID, { appointment_id: 123 }],
    [404, NOT_FOUND, { appointment_id: 'abc123def4567890abcdef1234567890' }],
    [404, NOT_FOUND, { appointment_id: 'abc123de-f456-7890-abcd-ef1234567890' }],
    [400, 'Unexpected fields in request body: note', { appointment_id: 'a'.repeat(32), note: 'x' }],
  ])('are refused with %i: %s %j', async (status, message, body) => {
    const answer = await practice.post('/claims', body);
    expect([answer.status, answer.body]).toEqual(refusal(status, message));
  });

  it('are refused when the range ends before it starts', async () => {
    const answer = await practice.get('/claims?start_date=2026-03-04&end_date=2026-03-03');
    expect([answer.status, answer.body]).toEqual(refusal(400, 'end_date must be after start_date.'));
  });

  it('of another organisation are not seen, and its appointments are not known', async () => {
    await practice.outcome(await create());
    const other = practice.connect('lakeside', 'eClinicalWorks');
    const ids = (await practice.list('/claims?page_size=1000', 'claims')).map(({ id }) => id);
    const foreign = await practice.list('/claims?page_size=1000', 'claims', other);
    expect(foreign.filter(({ id }) => ids.includes(id))).toEqual([]);
    const answer = await create(other);
    expect([answer.status, answer.body]).toEqual(refusal(404, NOT_FOUND));
  });

  it('are for eClinicalWorks only', async () => {
    const answer = await create(practice.connect('harbor-pediatrics'));
    const message =
      'Claim creation is not supported for Practice Fusion. Currently supported: eClinicalWorks.';
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });
});
