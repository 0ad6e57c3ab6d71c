import type { EventRecord } from '../state/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { currentPage, pageOf } from './pages.js';

const DEFAULT_PAGE_SIZE = 50;

/** How the result of a job is polled for. */
export const webhookEventEndpoints: readonly Endpoint[] = [
  { operationId: 'listWebhookEvents', handleAccount: listWebhookEvents },
];

interface WebhookEventQuery {
  readonly job_id?: string;
  readonly event_type?: string;
  readonly delivery_status?: string;
  /** The older name of `delivery_status`. */
  readonly status?: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly page?: number;
  readonly page_size?: number;
  readonly sort?: 'created_at' | '-created_at';
}

function listWebhookEvents({ state, connection, query }: AccountCall): object {
  const { page: asked, page_size = DEFAULT_PAGE_SIZE, sort, ...filters } = query as WebhookEventQuery;
  const found = state.events.of(connection.id).filter((event) => matches(event, filters));
  // They are kept in the order in which they happened.
  if (sort !== 'created_at') found.reverse();
  const page = pageOf(found, { page: asked, page_size });
  const shown = page.items.map(state.settings.eventEntries === 'older' ? presentOlder : present);
  return { success: true, webhook_events: shown, pagination: currentPage(page) };
}

/** Assumption: days are those of UTC. */
function matches(event: EventRecord, filters: WebhookEventQuery): boolean {
  const day = new Date(event.createdAt).toISOString().slice(0, 10);
  const status = event.delivery?.status;
  return (
    (filters.job_id === undefined || event.jobId === filters.job_id) &&
    (filters.event_type === undefined || event.type === filters.event_type) &&
    (filters.delivery_status === undefined || status === filters.delivery_status) &&
    (filters.status === undefined || status === filters.status) &&
    (filters.start_date === undefined || day >= filters.start_date) &&
    (filters.end_date === undefined || day <= filters.end_date)
  );
}

/** The newest documented form of an entry. */
function present({ id, type, data, jobId, reference, createdAt, delivery }: EventRecord): object {
  return {
    event_id: id,
    event_type: type,
    webhook_url: delivery?.webhookUrl ?? null,
    delivery_status: delivery?.status ?? null,
    data,
    created_at: new Date(createdAt).toISOString(),
    job_id: jobId ?? null,
    access_token_reference_id: reference,
  };
}

/** The older one; `settings` chooses it. */
function presentOlder({ id, type, data, jobId, reference, createdAt, delivery }: EventRecord): object {
  return {
    id,
    access_token_reference_id: reference,
    object: 'event',
    created: new Date(createdAt).toISOString(),
    type,
    job_id: jobId ?? null,
    status: delivery?.status ?? null,
    delivered: delivery?.status === 'success',
    delivery_attempts: delivery?.attempts ?? 0,
    last_delivery_attempt:
      delivery?.lastAttemptAt === undefined ? null : new Date(delivery.lastAttemptAt).toISOString(),
    response_status_code: delivery?.responseStatus ?? null,
    data,
  };
}
