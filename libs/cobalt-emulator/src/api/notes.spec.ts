import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Practice, refusal } from '../../testing/practice.js';

const DAYS = 'start_date=2026-03-02&end_date=2026-03-20';

describe('POST /notes', () => {
  let practice: Practice;
  let appointment: string;

  beforeEach(async () => {
    practice = await Practice.open();
    const appointments = await practice.list(`/appointments?${DAYS}`, 'appointments');
    appointment = String(appointments.find(({ status }) => status === 'completed')?.['id']);
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  const notes = async (): Promise<unknown> => {
    const appointments = await practice.list(`/appointments?${DAYS}&include_note=true`, 'appointments');
    return appointments.find(({ id }) => id === appointment)?.['progress_note'];
  };

  it('puts a text into the chart, half a minute to one and a half later', async () => {
    const drawn = await notes();
    const answer = await practice.post('/notes', { appointment_id: appointment, note: 'Line 1\nLine 2' });
    expect(answer.body).toEqual({
      success: true,
      message: 'Note upload in progress.',
      job_id: expect.any(Number),
    });
    practice.emulator.advanceClock(29_000);
    expect(await notes()).toBe(drawn);
    expect(await practice.outcome(answer)).toEqual({
      type: 'note.uploaded',
      data: { appointment_id: appointment },
    });
    expect(await notes()).toBe(`${String(drawn)}\n\nLine 1\nLine 2`);
    expect(await practice.list(`/appointments?${DAYS}`, 'appointments')).not.toContainEqual(
      expect.objectContaining({ progress_note: expect.anything() }),
    );
    await practice.restart();
    expect(await notes()).toBe(`${String(drawn)}\n\nLine 1\nLine 2`);
  });

  it('takes sections with codes, and puts one below the other', async () => {
    const note = { subjective: 's', objective: 'o', assessment: 'a', plan: 'p' };
    const codes = { icd_10_codes: ['R07.9'], cpt_codes: ['99213'] };
    const answer = await practice.post('/notes', { appointment_id: appointment, note, ...codes });
    await practice.outcome(answer);
    expect(await notes()).toMatch(/subjective: s\nobjective: o\nassessment: a\nplan: p$/);
  });

  it('takes diagnoses with a text too, and an id with dashes', async () => {
    const dashed = appointment.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    const body = { appointment_id: dashed, note: 'x', icd_10_codes: ['R07.9'] };
    expect((await practice.post('/notes', body)).status).toBe(200);
  });

  it('fails when the appointment is gone by then', async () => {
    const answer = await practice.post('/notes', { appointment_id: appointment, note: 'x' });
    practice.emulator.changePractice('u-1');
    expect((await practice.outcome(answer)).type).toBe('note.failed');
  });

  it.each([
    [400, 'Missing required field: appointment_id', { appointment_id: undefined }],
    [400, 'Missing required field: note', { note: undefined }],
    [400, 'Unexpected fields in request body: text', { text: 'x' }],
    [404, 'Appointment not found.', { appointment_id: 'nothing' }],
    [400, 'Invalid field: cpt_codes must be sent with a note in sections', { cpt_codes: ['99213'] }],
    [400, 'Invalid field: icd_10_codes must be array', { icd_10_codes: 'R07.9' }],
    [400, 'Invalid field: note must be string', { note: 7 }],
  ])('refuses with %i: %s', async (status, message, fields) => {
    const answer = await practice.post('/notes', { appointment_id: appointment, note: 'x', ...fields });
    expect([answer.status, answer.body]).toEqual(refusal(status, message));
  });

  it('refuses sections where the EHR has none, and appointments of others', async () => {
    const other = practice.connect('harbor-pediatrics');
    const own = await practice.list(`/appointments?${DAYS}`, 'appointments', other);
    const sections = { appointment_id: own[0]?.['id'], note: { plan: 'p' } };
    const answer = await practice.post('/notes', sections, other);
    expect([answer.status, answer.body]).toEqual(
      refusal(
        400,
        'A note in sections is not supported for Practice Fusion. Currently supported: eClinicalWorks.',
      ),
    );
    const foreign = await practice.post('/notes', { appointment_id: appointment, note: 'x' }, other);
    expect([foreign.status, foreign.body]).toEqual(refusal(404, 'Appointment not found.'));
  });
});
