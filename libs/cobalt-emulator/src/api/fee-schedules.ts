import { feeSchedules } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { pageOf, pageOfRecords, type PageQuery } from './pages.js';
import { contains } from './text-filters.js';

export const feeScheduleEndpoints: readonly Endpoint[] = [
  { operationId: 'listFeeSchedules', handleAccount: listFeeSchedules },
  { operationId: 'listFeeScheduleItems', handleAccount: listItems },
];

interface ItemQuery extends PageQuery {
  readonly search?: string;
  readonly validity?: 'valid' | 'invalid';
}

function listFeeSchedules({ clinic }: AccountCall): object {
  return { success: true, fee_schedules: feeSchedules(clinic).map(({ schedule }) => schedule) };
}

function listItems({ clinic, query, params }: AccountCall): object {
  const known = feeSchedules(clinic).find(({ schedule }) => schedule.id === params['feeScheduleId']);
  // Assumption: status and text.
  if (!known) throw new ApiError(404, 'Fee schedule not found.');
  const { search, validity, ...asked } = query as ItemQuery;
  const found = known.items.filter(
    (item) =>
      (contains(String(item.code), search) || contains(item.name, search)) &&
      (validity === undefined || item.validity === validity),
  );
  const page = pageOf(found, asked);
  return { success: true, items: page.items, pagination: pageOfRecords(page) };
}
