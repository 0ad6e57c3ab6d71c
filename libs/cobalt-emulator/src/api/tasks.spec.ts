import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, Practice, refusal } from '../../testing/practice.js';

describe('tasks', () => {
  let practice: Practice;
  let task: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open();
    const [provider] = await practice.list('/providers', 'providers');
    const user = provider?.['ehr_id'];
    task = {
      description: 'Call the patient back.',
      patient_mrn: practice.mrn,
      subject: 'Call',
      assignee_user_id: user,
      notify_list: [user],
    };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('are created, and get an id in the EHR', async () => {
    const answer = await practice.post('/tasks', task);
    expect(answer.body).toEqual({
      success: true,
      message: 'Task processing. A webhook event will be sent upon completion.',
      task_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      job_id: expect.any(Number),
    });
    expect(await practice.outcome(answer)).toEqual({
      type: 'task.created',
      data: {
        task_id: answer.body['task_id'],
        emr_task_id: expect.stringMatching(/^\d{6}$/),
        subject: 'Call',
        description: 'Call the patient back.',
      },
    });
  });

  it('take notes after a restart, of their own organisation only', async () => {
    const { data } = await practice.outcome(await practice.post('/tasks', task));
    await practice.restart();
    const note = { emr_task_id: data['emr_task_id'], note: 'Done.' };
    const answer = await practice.post('/tasks/notes', note);
    expect(answer.body).toEqual({
      success: true,
      message: 'Task note processing. A webhook event will be sent upon completion.',
      task_note_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      job_id: expect.any(Number),
    });
    expect(await practice.outcome(answer)).toEqual({
      type: 'task_note.created',
      data: { task_note_id: answer.body['task_note_id'] },
    });
    const other = practice.connect('harbor-pediatrics');
    const foreign = await practice.post('/tasks/notes', note, other);
    expect(await practice.outcome(foreign, other)).toEqual({
      type: 'task_note.failed',
      data: {
        task_note_id: foreign.body['task_note_id'],
        ...failureOf('task_not_found', 'Task not found.'),
      },
    });
  });

  it('are found by a live fetch of their patient, with the notes that were added', async () => {
    const { data } = await practice.outcome(await practice.post('/tasks', task));
    await practice.outcome(
      await practice.post('/tasks/notes', { emr_task_id: data['emr_task_id'], note: 'Done.' }),
    );
    const fetch = { search_by: 'mrn', mrn: practice.mrn, include: ['tasks'] };
    const fetched = await practice.outcome(await practice.post('/patients/fetch', fetch));
    expect(fetched.data['patients']).toMatchObject([
      { mrn: practice.mrn, tasks: [{ emr_task_id: data['emr_task_id'], notes: ['Done.'] }] },
    ]);
  });

  it('of nobody fail', async () => {
    const answer = await practice.post('/tasks', { ...task, patient_mrn: 'nobody' });
    const { type, data } = await practice.outcome(answer);
    expect([type, data['failure_reason']]).toEqual([
      'task.failed',
      'Patient not found. Please check the patient MRN and try again.',
    ]);
  });

  it.each([
    ['eClinicalWorks', ['subject', 'assignee_user_id']],
    ['Practice Fusion', ['subject']],
    ['Meadowlark EHR', ['subject', 'phone_call_type_id']],
  ])('need with %s: %j', async (emrName, required) => {
    const token = practice.connect('riverside-family', emrName);
    const whole = { ...task, phone_call_type_id: '1' };
    expect((await practice.post('/tasks', whole, token)).status).toBe(200);
    for (const field of ['subject', 'assignee_user_id', 'phone_call_type_id']) {
      const answer = await practice.post('/tasks', { ...whole, [field]: undefined }, token);
      if (required.includes(field)) {
        expect([answer.status, answer.body]).toEqual(refusal(400, `Missing required field: ${field}`));
      } else expect(answer.status).toBe(200);
    }
  });

  it.each([
    ['/tasks', 'Missing required field: description', { description: undefined }],
    ['/tasks', 'Missing required field: patient_mrn', { patient_mrn: undefined }],
    ['/tasks', 'Missing required field: subject', { subject: '' }],
    ['/tasks', 'User not found.', { assignee_user_id: 'nobody' }],
    ['/tasks', 'User not found.', { notify_list: ['nobody'] }],
    ['/tasks', 'Unexpected fields in request body: due', { due: 'x' }],
  ])('%s refuses: %s', async (path, message, fields) => {
    const answer = await practice.post(path, { ...task, ...fields });
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it.each([
    ['Unexpected fields in request body: subject', { emr_task_id: '1', note: 'x', subject: 's' }],
    ['Missing required field: emr_task_id', { note: 'x' }],
    ['Missing required field: note', { emr_task_id: '1' }],
  ])('/tasks/notes refuses: %s', async (message, body) => {
    const answer = await practice.post('/tasks/notes', body);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });
});
