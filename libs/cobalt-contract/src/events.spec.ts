import { describe, expect, it } from '@jest/globals';

import { VENDOR_EVENTS } from '../testing/vendor-events.js';
import { eventDataReaders, openApiDocument, readEventEnvelope } from './index.js';
import type { EventDataByType } from './index.js';

const { webhooks } = openApiDocument();

/** The types that the documentation names. */
const DOCUMENTED_EVENTS = Object.keys(VENDOR_EVENTS);

const events = Object.entries(webhooks).map(([type, { post }]) => {
  const [sample] = Object.values(post.requestBody?.content['application/json']?.examples ?? {});
  return { type, post, sample: sample?.value as { type: string; data: object } };
});

describe('the events of the contract', () => {
  it('are all that the documentation names', () => {
    expect(Object.keys(webhooks)).toEqual(expect.arrayContaining(DOCUMENTED_EVENTS));
  });

  it('have names of our own only where they say so', () => {
    const guessed = events.filter(({ type }) => !DOCUMENTED_EVENTS.includes(type));
    expect(guessed.length).toBeGreaterThan(0);
    for (const { post } of guessed) expect(post['x-assumption']).toMatch(/guessed/u);
  });

  it.each(events.map((event) => [event.type, event] as const))(
    '%s has a kind, the delivery headers, and a sample that its reader takes',
    (type, { post, sample }) => {
      expect(['operation', 'sync']).toEqual(expect.arrayContaining(post['x-kinds'] as string[]));
      expect(post.parameters).toHaveLength(4);
      expect(sample.type).toBe(type);
      expect(readEventEnvelope(sample as never)).toMatchObject({
        id: '550e8400-e29b-41d4-a716-446655440000',
        type,
        createdAt: '2025-10-21T14:30:00.000Z',
        jobId: (post['x-kinds'] as string[]).includes('operation') ? '12345' : null,
        accessTokenReferenceId: 'your-reference-id',
        data: sample.data,
      });
      const readData = eventDataReaders[type as keyof EventDataByType] as (wire: unknown) => object;
      const data = readData(sample.data);
      expect(Object.values(data).some((value) => value !== null)).toBe(true);
      expect(readData({ ...sample.data, a_new_field: 1 })).toEqual(data);
    },
  );

  it('whose data no page shows can be read without a single field of it', () => {
    const silent = events.filter(({ type }) => (VENDOR_EVENTS[type]?.fields ?? []).length === 0);
    expect(silent.length).toBeGreaterThan(20);
    for (const { type } of silent) {
      const readData = eventDataReaders[type as keyof EventDataByType] as (wire: unknown) => object;
      expect(Object.values(readData({})).filter((value) => value !== null && String(value) !== '')).toEqual(
        [],
      );
    }
  });

  it('bring what a live fetch found in the form of the lists', () => {
    const sampleOf = (type: string): never =>
      events.find((event) => event.type === type)?.sample.data as never;
    const fetched = eventDataReaders['patient.live_fetch_completed'](
      sampleOf('patient.live_fetch_completed'),
    );
    expect(fetched.patients[0]).toMatchObject({
      mrn: '414421',
      dob: '1980-05-15',
      medications: [{ name: 'Lisinopril', refills: '2' }],
      pharmacies: [{ isPrimary: true }],
      insurances: [{ emrInsuranceId: '7', priority: 1, isGuarantorPatient: true }],
      tasks: [],
    });
    const free = eventDataReaders['availability.live_fetch_completed']({
      success: true,
      results: { availability: [{ range_start: 'a', range_end: 'b', day_of_week: '5' }] },
    });
    expect(free.slots).toEqual([expect.objectContaining({ rangeStart: 'a', rangeEnd: 'b', dayOfWeek: 5 })]);
  });
});
