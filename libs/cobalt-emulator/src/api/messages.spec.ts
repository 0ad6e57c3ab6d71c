import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, Practice, refusal } from '../../testing/practice.js';

describe('POST /messages', () => {
  let practice: Practice;
  let message: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open();
    const [provider] = await practice.list('/providers', 'providers');
    message = { provider: provider?.['ehr_id'], subject: 'Results', message: 'They are here.' };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('sends a message in the background, also over a restart', async () => {
    const answer = await practice.post('/messages', message);
    expect(answer.body).toEqual({
      success: true,
      message: 'Message processing. A webhook event will be sent upon completion.',
      message_id: expect.stringMatching(/^msg_\d{9}$/),
      job_id: expect.any(Number),
    });
    await practice.restart();
    expect(await practice.outcome(answer)).toEqual({
      type: 'message.created',
      data: { message_id: answer.body['message_id'] },
    });
  });

  it('fails for a provider who is not there, or is another organisation’s', async () => {
    const other = practice.connect('harbor-pediatrics');
    const answer = await practice.post('/messages', message, other);
    expect(await practice.outcome(answer, other)).toEqual({
      type: 'message.failed',
      data: {
        message_id: answer.body['message_id'],
        ...failureOf('provider_not_found', 'Provider not found.'),
      },
    });
  });

  it.each([
    ['Missing required field: provider', { provider: undefined }],
    ['Missing required field: subject', { subject: undefined }],
    ['Missing required field: message', { message: undefined }],
    ['Unexpected fields in request body: patient_mrn', { patient_mrn: '1' }],
  ])('refuses: %s', async (text, fields) => {
    const answer = await practice.post('/messages', { ...message, ...fields });
    expect([answer.status, answer.body]).toEqual(refusal(400, text));
  });
});
