import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Practice, refusal } from '../../testing/practice.js';

describe('visit types, visit statuses and settings', () => {
  let practice: Practice;

  beforeEach(async () => {
    practice = await Practice.open();
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it.each([
    ['/visit-types', 'visit_types'],
    ['/visit-statuses', 'visit_statuses'],
  ])('%s are those of the settings', async (path, key) => {
    const { data } = (await practice.get('/settings')).body as { data: Record<string, unknown> };
    const list = await practice.list(path, key);
    expect(list).toEqual(data[key]);
    expect(list[0]).toEqual({ code: expect.any(String), description: expect.any(String) });
  });

  it('have the statuses that appointments have', async () => {
    const known = (await practice.list('/visit-statuses', 'visit_statuses')).map(({ code }) => code);
    const appointments = await practice.list(
      '/appointments?start_date=2026-03-02&end_date=2026-03-20',
      'appointments',
    );
    for (const { status } of appointments) expect(known).toContain(status);
  });

  it('keep the reference over a restart, each account its own', async () => {
    const body = { access_token_reference_id: 'conn-1' };
    const other = practice.connect('harbor-pediatrics');
    const answer = await practice.post('/settings', body);
    expect(answer.body).toEqual({ success: true, data: body });
    await practice.restart();
    const reference = async (token?: string): Promise<unknown> =>
      ((await practice.get('/settings', token)).body['data'] as typeof body).access_token_reference_id;
    expect(await reference()).toBe('conn-1');
    expect(await reference(other)).toBe('u-1');
  });

  it.each([
    ['Missing required field: access_token_reference_id', {}],
    [
      'Unexpected fields in request body: timezone',
      { access_token_reference_id: 'conn-1', timezone: 'America/New_York' },
    ],
    ['Invalid field: access_token_reference_id must be string', { access_token_reference_id: 7 }],
  ])('refuse: %s', async (message, body) => {
    const answer = await practice.post('/settings', body);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });
});
