import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiOperations } from '@nestjs-cobalt/contract';
import type { ApiOperation, ApiOperationId } from '@nestjs-cobalt/contract';
import { CobaltService } from 'nestjs-cobalt';

import { clientMethods } from './support/client-methods.js';
import { LivePractice } from './support/client-methods/live-records.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const operations = Object.entries(apiOperations) as [ApiOperationId, ApiOperation][];
/** Removing the webhook that others work with comes last. */
const last: ApiOperationId = 'deleteWebhook';
const atOnce = [
  ...operations.filter(([id, { events }]) => events === null && id !== last).map(([id]) => id),
  last,
];
const jobs = operations.flatMap(([id, { events }]) => (events === null ? [] : [[id, events] as const]));

describeEachHost('every call of the API', (kind) => {
  let host: TestHost;
  let practice: LivePractice;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind });
    practice = await LivePractice.link(host.emulator, host.app.get(CobaltService), 'riverside-family');
  });
  afterAll(() => host.stop());

  it.each(atOnce)('%s works', async (id) => {
    expect(await clientMethods[id].call(practice)).toEqual(expect.any(Object));
  });

  it.each(jobs)('%s works, and its event tells how it ended', async (id, { done }) => {
    const { jobId } = (await clientMethods[id].call(practice)) as { jobId: string };
    expect(jobId).toEqual(expect.any(String));
    const [event] = await practice.eventsOf(jobId);
    expect(done).toContain(event?.type);
  });

  it('pages through a live list by awaiting, by iterating and by number', async () => {
    const list = practice.org.patients.list({ pageSize: 7 });
    const { items, pagination, hasNextPage } = await list;
    expect([items.length, hasNextPage]).toEqual([7, true]);
    const mrns: string[] = [];
    for await (const { mrn } of list) mrns.push(mrn);
    expect(mrns).toHaveLength(pagination.totalCount);
    expect(new Set(mrns).size).toBe(mrns.length);
    const last = await list.page(pagination.totalPages);
    expect(last.hasNextPage).toBe(false);
    expect(last.items.map(({ mrn }) => mrn)).toEqual(mrns.slice((pagination.totalPages - 1) * 7));
  });
});
