import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, Practice, refusal } from '../../testing/practice.js';

describe('POST /patient-notes', () => {
  let practice: Practice;
  let note: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open();
    const [location] = await practice.list('/locations', 'locations');
    note = {
      note: 'Called.',
      subject: 'Call',
      patient_mrn: practice.mrn,
      location_id: location?.['ehr_id'],
    };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('creates a note, also when the emulator is restarted meanwhile', async () => {
    const answer = await practice.post('/patient-notes', note);
    expect(answer.body).toEqual({
      success: true,
      message: 'Patient note processing. A webhook event will be sent upon completion.',
      patient_note_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      job_id: expect.any(Number),
    });
    await practice.restart();
    expect(await practice.outcome(answer)).toEqual({
      type: 'patient_note.created',
      data: { patient_note_id: answer.body['patient_note_id'] },
    });
  });

  it('gives every note an id of its own, the same ones from the same seed', async () => {
    const ids = async (of: Practice): Promise<unknown[]> => [
      (await of.post('/patient-notes', note)).body['patient_note_id'],
      (await of.post('/patient-notes', note)).body['patient_note_id'],
    ];
    const first = await ids(practice);
    expect(new Set(first).size).toBe(2);
    const again = await Practice.open();
    expect(await ids(again)).toEqual(first);
    await again.close();
  });

  it('fails for a patient that is not there, or another organisation’s', async () => {
    const reason = 'Patient not found. Please check the patient MRN and try again.';
    const answer = await practice.post('/patient-notes', { ...note, patient_mrn: 'nobody' });
    expect(await practice.outcome(answer)).toEqual({
      type: 'patient_note.failed',
      data: {
        patient_note_id: answer.body['patient_note_id'],
        ...failureOf('patient_not_found', reason),
      },
    });
    const other = practice.connect('harbor-pediatrics');
    const [location] = await practice.list('/locations', 'locations', other);
    const foreign = await practice.post(
      '/patient-notes',
      { ...note, location_id: location?.['ehr_id'] },
      other,
    );
    expect((await practice.outcome(foreign, other)).type).toBe('patient_note.failed');
  });

  it.each([
    ['Missing required field: subject', { subject: undefined }],
    ['Missing required field: note', { note: undefined }],
    ['Missing required field: patient_mrn', { patient_mrn: undefined }],
    ['Missing required field: location_id', { location_id: undefined }],
    ['Unexpected fields in request body: title', { title: 'x' }],
    ['Location not found.', { location_id: 'nowhere' }],
  ])('refuses: %s', async (message, fields) => {
    const answer = await practice.post('/patient-notes', { ...note, ...fields });
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });
});
