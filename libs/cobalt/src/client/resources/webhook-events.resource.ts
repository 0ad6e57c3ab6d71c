import { readWebhookEvent, writeListWebhookEventsQuery } from '@nestjs-cobalt/contract';
import type { ListWebhookEventsParams, WebhookEvent } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** The events of the account, whether or not a webhook URL is registered. */
export class WebhookEventsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Events, page by page, newest first unless `sort` says otherwise. With the `jobId` of a write it is empty until the
   * job has ended; the vendor advises to ask every second for 2 minutes (notes and documents: 3), and not to take a
   * longer wait for a failure.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`; `page` is where to start, from 1; `pageSize` at most 100,
   *   by default 50 in the vendor's text and 100 in its sample
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listWebhookEvents` of the contract
   */
  list(params: ListWebhookEventsParams = {}, options?: CallOptions): PagedList<WebhookEvent> {
    const pages = { params, write: writeListWebhookEventsQuery, read: readWebhookEvent };
    return listPages(this.caller, 'listWebhookEvents', pages, options);
  }
}
