import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Practice, refusal } from '../../testing/practice.js';

describe('fee schedules', () => {
  let practice: Practice;
  let path: string;

  beforeEach(async () => {
    practice = await Practice.open();
    const [schedule] = await practice.list('/fee-schedules', 'fee_schedules');
    path = `/fee-schedules/${String(schedule?.['id'])}/items`;
  });
  afterEach(async () => {
    expect(practice.emulator.state().violations).toEqual([]);
    await practice.close();
  });

  it('are two, one of them the master', async () => {
    const schedules = await practice.list('/fee-schedules', 'fee_schedules');
    expect(schedules.map(({ name, is_master, item_count }) => [name, is_master, item_count])).toEqual([
      ['Standard', true, 620],
      ['Self-pay', false, 40],
    ]);
  });

  it.each([
    ['', 100, 7, 100],
    ['?page=7', 20, 7, 100],
    ['?page=8', 0, 7, 100],
    ['?page_size=500', 500, 2, 500],
    ['?page_size=500&page=2', 120, 2, 500],
  ])('have items: %s', async (query, count, pages, size) => {
    const { body } = await practice.get(`${path}${query}`);
    expect(body['items']).toHaveLength(count);
    expect(body['pagination']).toEqual({
      page: Number(/page=(\d)/.exec(query)?.[1] ?? 1),
      page_size: size,
      total_records: 620,
      total_pages: pages,
    });
  });

  it('are searched by code and by words, in any case', async () => {
    const codes = async (search: string): Promise<unknown[]> =>
      (await practice.list(`${path}?search=${search}`, 'items')).map(({ code }) => code);
    expect(await codes('99213')).toEqual(['99213']);
    expect(await codes('KETOROLAC')).toEqual(['J1885']);
    expect(await codes('nothing')).toEqual([]);
  });

  it('are filtered by validity', async () => {
    const of = (validity: string): Promise<Record<string, unknown>[]> =>
      practice.list(`${path}?page_size=500&validity=${validity}`, 'items');
    const invalid = await of('invalid');
    expect(invalid.length).toBeGreaterThan(0);
    expect(new Set(invalid.map(({ validity }) => validity))).toEqual(new Set(['invalid']));
    expect(new Set((await of('valid')).map(({ validity }) => validity))).toEqual(new Set(['valid']));
  });

  it.each([
    ['?page_size=501', 'Invalid parameter: page_size must be <= 500'],
    ['?page=0', 'Invalid parameter: page must be >= 1'],
    ['?validity=old', 'Invalid parameter: validity must be equal to one of the allowed values'],
    ['?code=99213', 'Unexpected parameters: code.'],
  ])('refuse %s', async (query, message) => {
    const answer = await practice.get(`${path}${query}`);
    expect([answer.status, answer.body]).toEqual(refusal(400, message));
  });

  it('of nobody, or another organisation, are not found', async () => {
    const expected = refusal(404, 'Fee schedule not found.');
    const unknown = await practice.get('/fee-schedules/nothing/items');
    const foreign = await practice.get(path, practice.connect('harbor-pediatrics'));
    expect([unknown.status, unknown.body]).toEqual(expected);
    expect([foreign.status, foreign.body]).toEqual(expected);
  });
});
