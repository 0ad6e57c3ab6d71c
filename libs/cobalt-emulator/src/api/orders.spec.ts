import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Practice, refusal } from '../../testing/practice.js';

describe('GET /orders', () => {
  let practice: Practice;

  beforeEach(async () => {
    practice = await Practice.open();
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  const orders = (query = '', token?: string): Promise<Record<string, unknown>[]> =>
    practice.list(`/orders${query}`, 'orders', token);

  it('has the newest documented shape, of visits that are over', async () => {
    const [order] = await orders();
    expect(Object.keys(order ?? {})).toEqual([
      'order_id',
      'order_name',
      'order_date',
      'provider_id',
      'patient_mrn',
      'patient_name',
      'patient_dob',
      'appointment_id',
      'lab_results',
    ]);
    const visit = await practice.get(`/appointment/${String(order?.['appointment_id'])}`);
    expect(visit.body['appointments']).toMatchObject({
      status: 'completed',
      patient_mrn: order?.['patient_mrn'],
    });
  });

  it('has results of laboratories two days later', async () => {
    const open = (all: Record<string, unknown>[]): unknown[] =>
      all.filter((order) => order['lab_results'] === null).map((order) => order['order_id']);
    const before = open(await orders('?start_date=2026-03-06'));
    practice.emulator.advanceClock(3 * 24 * 3600 * 1000);
    const after = open(await orders('?start_date=2026-03-06&end_date=2026-03-09'));
    expect(before.length).toBeGreaterThan(after.length);
  });

  it.each(['patient_mrn', 'order_date'])('is filtered by %s', async (field) => {
    const all = await orders();
    const value = String(all[Math.floor(all.length / 2)]?.[field]);
    const query = field === 'order_date' ? `?start_date=${value}&end_date=${value}` : `?patient_mrn=${value}`;
    expect(await orders(query)).toEqual(all.filter((order) => order[field] === value));
  });

  it('is the same after a restart, and another one for another organisation', async () => {
    const all = await orders();
    await practice.restart();
    expect(await orders()).toEqual(all);
    const foreign = await orders('', practice.connect('harbor-pediatrics'));
    expect(foreign).not.toEqual(all);
  });

  it.each([
    ['?start_date=2026-03-04&end_date=2026-03-03', 'end_date must be after start_date.'],
    ['?start_date=March', 'Invalid parameter: start_date must match format "date"'],
    ['?status=open', 'Unexpected parameters: status.'],
  ])('refuses %s', async (query, message) => {
    const answer = await practice.get(`/orders${query}`);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });
});
