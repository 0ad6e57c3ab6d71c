import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, type Answer } from '../../testing/caller.js';
import { CobaltEmulator, type EmulatorConnection } from '../index.js';

const DAY = 24 * 3600 * 1000;

interface Events {
  readonly webhook_events: {
    readonly event_id: string;
    readonly event_type: string;
    readonly data: object;
  }[];
  readonly pagination: object;
}

describe('GET /webhook-events', () => {
  let emulator: CobaltEmulator;
  let connection: EmulatorConnection;

  const events = (query = '', { accessToken } = connection): Promise<Answer<Events>> =>
    call<Events>(emulator, `/v1/webhook-events${query}`, { accessToken });
  const idsOf = async (query: string): Promise<string[]> =>
    (await events(query)).body.webhook_events.map(({ event_id: id }) => id);
  const fire = (id: string, type = 'patient.created', jobId?: string): void => {
    emulator.fireWebhook({ connection: connection.id, type, id, jobId });
  };

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ startAt: new Date('2026-03-02T10:00:00Z') });
    connection = emulator.connect({ orgId: 'riverside-family', userId: 'u-1' });
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('has the newest documented entries, of an account without a registered URL', async () => {
    const { eventId } = emulator.fireWebhook({ connection: 'u-1', type: 'appointment.created', jobId: '77' });
    expect(eventId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await events()).body).toEqual({
      success: true,
      webhook_events: [
        {
          event_id: eventId,
          event_type: 'appointment.created',
          webhook_url: null,
          delivery_status: null,
          data: expect.objectContaining({ appointment_id: '123456789', mrn: '414421' }),
          created_at: expect.stringMatching(/^2026-03-02T10:00:\d\d\.\d{3}Z$/),
          job_id: '77',
          access_token_reference_id: 'u-1',
        },
      ],
      pagination: { current_page: 1, total_pages: 1, total_count: 1, page_size: 50 },
    });
  });

  it('is empty while nothing has happened, and knows nothing of other accounts', async () => {
    const other = emulator.connect({ orgId: 'riverside-family', userId: 'u-2' });
    fire('e-1');
    expect((await events('', other)).body).toEqual({
      success: true,
      webhook_events: [],
      pagination: { current_page: 1, total_pages: 0, total_count: 0, page_size: 50 },
    });
  });

  it('keeps the reference that the account had when it happened', async () => {
    fire('e-1');
    const body = { access_token_reference_id: 'conn-1' };
    await call(emulator, '/v1/settings', { method: 'POST', accessToken: connection.accessToken, body });
    fire('e-2');
    expect((await events()).body.webhook_events).toMatchObject([
      { event_id: 'e-2', access_token_reference_id: 'conn-1' },
      { event_id: 'e-1', access_token_reference_id: 'u-1' },
    ]);
  });

  it('filters by job, type, delivery and day', async () => {
    fire('e-1', 'patient.created', '1');
    emulator.advanceClock(DAY);
    fire('e-2', 'patient.failed', '2');
    emulator.advanceClock(DAY);
    fire('e-3', 'patient.created', '3');
    expect(await idsOf('?job_id=2')).toEqual(['e-2']);
    expect(await idsOf('?event_type=patient.created')).toEqual(['e-3', 'e-1']);
    expect(await idsOf('?event_type=patient.created&job_id=2')).toEqual([]);
    expect(await idsOf('?delivery_status=success')).toEqual([]);
    expect(await idsOf('?status=pending')).toEqual([]);
    expect(await idsOf('?start_date=2026-03-03')).toEqual(['e-3', 'e-2']);
    expect(await idsOf('?end_date=2026-03-03')).toEqual(['e-2', 'e-1']);
    expect(await idsOf('?start_date=2026-03-03&end_date=2026-03-03')).toEqual(['e-2']);
  });

  it('is newest first unless asked for otherwise, and comes in pages', async () => {
    for (const id of ['e-1', 'e-2', 'e-3']) fire(id);
    expect(await idsOf('?sort=-created_at')).toEqual(['e-3', 'e-2', 'e-1']);
    expect(await idsOf('?sort=created_at')).toEqual(['e-1', 'e-2', 'e-3']);
    expect(await idsOf('?sort=created_at&page_size=2&page=2')).toEqual(['e-3']);
    expect(await idsOf('?page=3&page_size=2')).toEqual([]);
    expect((await events('?page_size=2')).body.pagination).toEqual({
      current_page: 1,
      total_pages: 2,
      total_count: 3,
      page_size: 2,
    });
  });

  it.each([
    'page_size=101',
    'page_size=0',
    'page=0',
    'sort=type',
    'delivery_status=pending',
    'start_date=x',
    'nothing=1',
  ])('refuses ?%s', async (query) => {
    expect((await events(`?${query}`)).status).toBe(400);
  });
});
