import { ordersBefore } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { assertOrder } from './text-filters.js';

export const orderEndpoints: readonly Endpoint[] = [{ operationId: 'listOrders', handleAccount: listOrders }];

interface OrderQuery {
  readonly patient_mrn?: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

function listOrders({ clinic, state, query }: AccountCall): object {
  const { patient_mrn: mrn, start_date: start, end_date: end } = query as OrderQuery;
  assertOrder(start, end);
  const orders = ordersBefore(clinic, state.clock.now()).filter(
    ({ patient_mrn, order_date }) =>
      (mrn === undefined || patient_mrn === mrn) && isWithin(order_date ?? '', start, end),
  );
  return { success: true, orders };
}

function isWithin(day: string, start = '', end = '9999'): boolean {
  return day >= start && day <= end;
}
