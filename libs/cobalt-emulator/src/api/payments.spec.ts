import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, Practice, refusal } from '../../testing/practice.js';

describe('POST /payments', () => {
  let practice: Practice;
  let payment: Record<string, unknown>;

  beforeEach(async () => {
    practice = await Practice.open();
    const [location] = await practice.list('/locations', 'locations');
    payment = {
      patient_mrn: practice.mrn,
      payment_method: 'Card',
      reference_number: 'R-1',
      location: location?.['ehr_id'],
      amount: 25.5,
    };
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('posts a payment of today, also over a restart', async () => {
    const answer = await practice.post('/payments', payment);
    expect(answer.body).toEqual({
      success: true,
      message: 'Payment processing. A webhook event will be sent upon completion.',
      payment_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    await practice.restart();
    expect(await practice.outcome(answer)).toEqual({
      type: 'payment.created',
      data: {
        payment_id: answer.body['payment_id'],
        patient_mrn: practice.mrn,
        amount: 25.5,
        deposit_date: '2026-03-09',
      },
    });
  });

  it('posts the same one twice, on the day that is given', async () => {
    const given = { ...payment, deposit_date: '2026-03-01', notes: 'n' };
    const first = await practice.post('/payments', given);
    const second = await practice.post('/payments', given);
    expect(second.body['payment_id']).not.toBe(first.body['payment_id']);
    expect((await practice.outcome(second)).data['deposit_date']).toBe('2026-03-01');
  });

  it('fails for a method that the EHR does not have', async () => {
    const answer = await practice.post('/payments', { ...payment, payment_method: 'Barter' });
    expect(await practice.outcome(answer)).toEqual({
      type: 'payment.failed',
      data: expect.objectContaining(failureOf('payment_method_not_found', 'Payment method not found.')),
    });
  });

  it.each([
    [404, 'Patient not found.', { patient_mrn: 'nobody' }],
    [400, 'Location not found.', { location: 'nowhere' }],
    [400, 'User not found.', { reference_number: 'user-not-found' }],
    [400, 'Missing required field: patient_mrn', { patient_mrn: undefined }],
    [400, 'Missing required field: payment_method', { payment_method: undefined }],
    [400, 'Missing required field: reference_number', { reference_number: undefined }],
    [400, 'Missing required field: location', { location: undefined }],
    [400, 'Missing required field: amount', { amount: undefined }],
    [400, 'Invalid field: amount must be > 0', { amount: 0 }],
    [400, 'Invalid field: amount must be number', { amount: '25.50' }],
    [400, 'Invalid field: deposit_date must match format "date"', { deposit_date: '03/09/2026' }],
    [400, 'Unexpected fields in request body: currency', { currency: 'USD' }],
  ])('refuses with %i: %s', async (status, message, fields) => {
    const answer = await practice.post('/payments', { ...payment, ...fields });
    expect([answer.status, answer.body]).toEqual(refusal(status, message));
  });

  it('does not know another organisation’s patients', async () => {
    const answer = await practice.post('/payments', payment, practice.connect('harbor-pediatrics'));
    expect([answer.status, answer.body]).toEqual(refusal(404, 'Patient not found.'));
  });
});
