import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, Practice, refusal } from '../../testing/practice.js';
import { call } from '../../testing/caller.js';

const FREE = '2026-03-14T10:00:00-04:00';
const RANGE = 'start_date=2026-03-14&end_date=2026-03-14';

describe('POST /appointments', () => {
  let practice: Practice;
  let good: Record<string, string>;

  const book = (change: object = {}, accessToken?: string) =>
    practice.post('/appointments', { ...good, ...change }, accessToken);
  const booked = async (change: object = {}): Promise<string> => {
    const answer = await book(change);
    await practice.outcome(answer);
    return String(answer.body['appointment_id']);
  };
  const get = async (id: string) =>
    (await practice.get(`/appointment/${id}`)).body['appointments'] as Record<string, unknown>;
  const patch = (id: string, body: object) =>
    call(practice.emulator, `/v1/appointments/${id}`, {
      method: 'PATCH',
      accessToken: practice.accessToken,
      body,
    });
  const listed = () => practice.list(`/appointments?${RANGE}`, 'appointments');

  beforeEach(async () => {
    practice = await Practice.open();
    const [provider] = await practice.list('/providers', 'providers');
    const [location] = await practice.list('/locations', 'locations');
    good = {
      mrn: practice.mrn,
      location: String(location?.['ehr_id']),
      provider: String(provider?.['ehr_id']),
      type: 'f/u',
      datetime: FREE,
    };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('answers at once, and books when its job ends', async () => {
    const answer = await book({ reason: 'Cough', note: 'Call first', duration: '45' });
    const id = String(answer.body['appointment_id']);
    const message = 'Appointment processing. A webhook event will be sent upon completion.';
    const jobId = answer.body['job_id'];
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        success: true,
        message,
        appointment_id: id,
        job_id: expect.any(Number),
        data: { appointment_id: id, message, job_id: jobId },
      },
    ]);
    expect(await get(id)).toMatchObject({ id, status: 'pending' });
    expect(await listed()).toEqual([]);
    expect(await practice.outcome(answer)).toMatchObject({
      type: 'appointment.created',
      data: {
        appointment_id: id,
        mrn: good['mrn'],
        date_time: FREE,
        timezone: 'America/New_York',
        provider_id: good['provider'],
        secondary_provider_id: null,
      },
    });
    await practice.restart();
    const [only, ...others] = await listed();
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id,
      datetime: FREE,
      duration: 45,
      status: 'scheduled',
      reason: 'Cough',
      note: 'Call first',
      patient_mrn: good['mrn'],
      object_metadata: { source: 'cobalt_operation' },
    });
    expect(await get(id)).toEqual(only);
  });

  it('books for a patient who was created a moment ago', async () => {
    const patient = { first_name: 'Jane', last_name: 'Newcomer', dob: '1980-05-15', sex: 'female' };
    const { data } = await practice.outcome(
      await practice.post('/patients', { ...patient, phone: '5551234567' }),
    );
    const { type, data: created } = await practice.outcome(await book({ mrn: data['mrn'] }));
    expect([type, created['mrn']]).toEqual(['appointment.created', data['mrn']]);
    expect(await practice.list(`/appointments?${RANGE}&patient_name=newcomer`, 'appointments')).toMatchObject(
      [{ patient_name: 'Jane Newcomer', patient_mrn: data['mrn'], patient_dob: '1980-05-15' }],
    );
  });

  it.each([
    [{ duration: '0' }, 'Invalid duration. Use 1 to 1440 minutes.'],
    [{ duration: '99999999999999999999' }, 'Invalid duration. Use 1 to 1440 minutes.'],
    [{ datetime: '2026-12-31T23:59:60Z' }, 'Invalid datetime.'],
  ])('refuses %j, which no job could end with', async (change, message) => {
    const answer = await book(change);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it('takes date and time on the clinic’s clocks', async () => {
    for (const [time, datetime] of [
      ['10:00 am', FREE],
      ['3:30 PM', '2026-03-14T15:30:00-04:00'],
      ['12:15 am', '2026-03-14T00:15:00-04:00'],
    ] as const) {
      const id = await booked({ datetime: undefined, date: '2026-03-14', time });
      expect(await get(id)).toMatchObject({ datetime });
    }
  });

  it.each([
    { datetime: undefined },
    { datetime: undefined, date: '2026-03-14' },
    { datetime: undefined, date: '2026-03-14', time: '10:00' },
    { datetime: undefined, date: '2026-03-14', time: '13:00 pm' },
    { datetime: '2026-03-14T10:00:00' },
    { date: '2026-03-14', time: '10:00 am' },
    { duration: 30 },
    { new_patient: true },
    { prevent_double_booking: 'yes' },
    { mrn: undefined },
    { colour: 'red' },
  ])('refuses %j', async (change) => {
    expect(await book(change)).toMatchObject({ status: 400, body: { success: false } });
  });

  it.each([
    ['mrn', 'patient_not_found', 'Patient not found. Please check the patient MRN and try again.'],
    ['provider', 'provider_not_found', 'Provider not found.'],
    ['location', 'location_not_found', 'Location not found.'],
    ['type', 'visit_type_not_found', 'Visit type not found.'],
    ['secondary_provider', 'secondary_provider_not_found', 'Secondary provider not found.'],
  ])('fails later for an unknown %s', async (field, code, description) => {
    const answer = await book({ [field]: 'nobody' });
    expect(await practice.outcome(answer)).toMatchObject({
      type: 'appointment.failed',
      data: { appointment_id: answer.body['appointment_id'], ...failureOf(code, description) },
    });
    expect(await get(String(answer.body['appointment_id']))).toMatchObject({ status: 'failed' });
    expect(await listed()).toEqual([]);
  });

  it('prevents a double booking only when it is asked to, and only what overlaps', async () => {
    const id = await booked();
    const overlapping = { datetime: '2026-03-14T10:10:00-04:00' };
    expect(
      await practice.outcome(await book({ ...overlapping, prevent_double_booking: 'true' })),
    ).toMatchObject({
      type: 'appointment.failed',
      data: {
        conflict_type: 'double_booking',
        conflict_details: { appointment_id: id, datetime: FREE, duration: 20 },
        ...failureOf('double_booking', 'The provider already has an appointment at this time.'),
      },
    });
    const adjacent = { datetime: '2026-03-14T10:20:00-04:00', prevent_double_booking: 'true' };
    for (const change of [adjacent, overlapping, { ...overlapping, prevent_double_booking: 'false' }]) {
      expect(await practice.outcome(await book(change))).toMatchObject({ type: 'appointment.created' });
    }
  });

  it('gives a slot that two accounts ask for at once to one of them, and tells the other why', async () => {
    const colleague = practice.connect();
    const wish = { prevent_double_booking: 'true' };
    const answers = await Promise.all([book(wish), book(wish, colleague)]);
    practice.emulator.advanceClock(10_000);
    const [ours, theirs] = answers.map(({ body }) => body['job_id']);
    const types = [
      (await practice.list(`/webhook-events?job_id=${String(ours)}`, 'webhook_events'))[0]?.['event_type'],
      (await practice.list(`/webhook-events?job_id=${String(theirs)}`, 'webhook_events', colleague))[0]?.[
        'event_type'
      ],
    ];
    expect(types.sort()).toEqual(['appointment.created', 'appointment.failed']);
    expect(await practice.list(`/webhook-events?job_id=${String(theirs)}`, 'webhook_events')).toEqual([]);
  });

  it('runs its job even when the answer to it was lost', async () => {
    practice.emulator.faults.add({ kind: 'reset_after_accept', match: { path: '/appointments' }, count: 1 });
    await expect(book()).rejects.toThrow();
    practice.emulator.advanceClock(10_000);
    expect(await listed()).toMatchObject([{ datetime: FREE }]);
    const events = await practice.list('/webhook-events', 'webhook_events');
    expect(events).toMatchObject([{ event_type: 'appointment.created' }]);
  });

  describe('and PATCH /appointments/{id}', () => {
    it('changes status and note once it is scheduled', async () => {
      const id = await booked();
      const answer = await patch(id, { status: 'cancelled', note: 'Moved away' });
      expect([answer.status, answer.body]).toEqual([
        200,
        { success: true, message: 'Appointment updated successfully', job_id: expect.any(Number) },
      ]);
      expect(await practice.outcome(answer)).toMatchObject({
        type: 'appointment.status_updated',
        data: { id, status: 'cancelled', patient_mrn: good['mrn'], datetime: FREE },
      });
      expect(await practice.outcome(await patch(id, { note: 'x' }))).toMatchObject({
        type: 'appointment.updated',
      });
      expect(await get(id)).toMatchObject({ status: 'cancelled', note: 'x' });
    });

    it('changes one that the EHR has had before', async () => {
      const [drawn] = await practice.list(
        '/appointments?start_date=2026-03-16&end_date=2026-03-20',
        'appointments',
      );
      const id = String(drawn?.['id']);
      await practice.outcome(await patch(id, { status: 'rescheduled' }));
      expect(await get(id)).toEqual({ ...drawn, status: 'rescheduled' });
    });

    it('refuses what cannot be changed', async () => {
      const id = await booked();
      expect(await patch(id, { reason: 'x' })).toMatchObject({
        status: 400,
        body: { message: 'Only status and note of a scheduled appointment can be updated.' },
      });
      expect(await patch(id, { status: 'dancing' })).toMatchObject({
        status: 400,
        body: { message: 'Invalid status.' },
      });
      expect(await patch('nothing', { note: 'x' })).toMatchObject({ status: 404 });
      expect(await patch(id, {})).toMatchObject({ status: 400 });
    });

    it('changes anything while it is pending, and tries a failed one again', async () => {
      const pending = await book();
      const id = String(pending.body['appointment_id']);
      const moved = '2026-03-14T11:00:00-04:00';
      expect(await patch(id, { status: 'cancelled' })).toMatchObject({ status: 400 });
      await patch(id, { appointment_datetime: moved, reason: 'Rash' });
      practice.emulator.advanceClock(10_000);
      expect(await get(id)).toMatchObject({ datetime: moved, reason: 'Rash', status: 'scheduled' });

      const failed = await booked({ mrn: 'nobody' });
      expect(await practice.outcome(await patch(failed, { mrn: 'no one' }))).toMatchObject({
        type: 'appointment.failed',
      });
      expect(await practice.outcome(await patch(failed, { mrn: good['mrn'] }))).toMatchObject({
        type: 'appointment.updated',
      });
      expect(await get(failed)).toMatchObject({ status: 'scheduled', patient_mrn: good['mrn'] });
    });
  });
});

describe('POST /appointments/fetch', () => {
  let practice: Practice;

  const fetchBy = (body: object) => practice.post('/appointments/fetch', body);

  beforeEach(async () => {
    practice = await Practice.open();
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it.each([
    [{}, 'Missing required parameters: start_date, end_date.'],
    [{ start_date: '2026-03-09' }, 'Missing required parameters: end_date.'],
    [{ search_by: 'mrn' }, 'Missing required parameters: mrn.'],
    [
      { start_date: '03/09/2026', end_date: '2026-03-10' },
      'Invalid date format. Use ISO format (YYYY-MM-DD).',
    ],
    [
      { start_date: '2026-02-31', end_date: '2026-13-01' },
      'Invalid date format. Use ISO format (YYYY-MM-DD).',
    ],
    [{ start_date: '2026-03-10', end_date: '2026-03-09' }, 'end_date must be after start_date.'],
    [{ start_date: '2026-03-01', end_date: '2026-03-09' }, 'Date range cannot exceed 7 days.'],
    [
      { search_by: 'provider', provider_ids: ['1'], start_date: '2026-03-01', end_date: '2026-03-07' },
      'Date range cannot exceed 5 days for one provider.',
    ],
    [
      { search_by: 'provider', provider_ids: ['1', '2'], start_date: '2026-03-09', end_date: '2026-03-10' },
      'start_date and end_date must be the same day for several providers.',
    ],
  ])('refuses %j with its reason', async (body, message) => {
    const answer = await fetchBy(body);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it('is for eClinicalWorks only', async () => {
    const accessToken = practice.connect('harbor-pediatrics');
    const range = { start_date: '2026-03-09', end_date: '2026-03-10' };
    const answer = await practice.post('/appointments/fetch', range, accessToken);
    expect([answer.status, answer.body]).toEqual(
      refusal(
        400,
        'Live fetch for appointments is not supported for Practice Fusion. Currently supported: eClinicalWorks.',
      ),
    );
  });

  it('finds what the list has, by range, by patient and by provider', async () => {
    const range = { start_date: '2026-03-09', end_date: '2026-03-10' };
    const list = await practice.list(
      '/appointments?start_date=2026-03-09&end_date=2026-03-10',
      'appointments',
    );
    const answer = await fetchBy(range);
    expect([answer.status, answer.body]).toEqual([
      202,
      {
        success: true,
        message: 'Live fetch request accepted. Results will be sent via webhook when ready.',
        job_id: expect.stringMatching(/^\d+$/),
      },
    ]);
    expect(await practice.outcome(answer)).toMatchObject({
      type: 'appointment.live_fetch_completed',
      data: { success: true, appointment_count: list.length, ...range },
    });
    const [first] = list;
    const mrn = String(first?.['patient_mrn']);
    const { data: theirs } = await practice.outcome(await fetchBy({ search_by: 'mrn', mrn }));
    const found = theirs['appointments'] as Record<string, unknown>[];
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) {
      expect(each).toMatchObject({
        patient_mrn: mrn,
        created_by: expect.any(String),
        created_at: expect.any(String),
      });
    }
    const provider = String(first?.['provider_ehr_id']);
    const byProvider = await fetchBy({ search_by: 'provider', provider_ids: [provider], ...range });
    const { data: days } = await practice.outcome(byProvider);
    expect(days['appointment_count']).toBe(
      list.filter((each) => each['provider_ehr_id'] === provider).length,
    );
  });
});
