import { referralsBefore, type Clinic, type DirectedReferral } from '../clinics/index.js';
import type { PracticeRecords, StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { createReferral, endReferral, REFERRALS } from './create-referral.js';
import type { Endpoint } from './endpoint.js';
import { pageOf, type PageQuery } from './pages.js';
import { assertOrder } from './text-filters.js';

export const referralEndpoints: readonly Endpoint[] = [
  { operationId: 'listReferrals', handleAccount: listReferrals },
  { operationId: 'createReferral', handleAccount: createReferral, end: endReferral },
];

interface ReferralQuery extends PageQuery {
  readonly start_date: string;
  readonly end_date: string;
  readonly patient_mrn?: string;
  readonly status?: string;
  readonly priority?: string;
  readonly direction?: string;
  readonly ehr_id?: string;
  readonly sort?: 'created_at';
}

function listReferrals({ clinic, records, state, query }: AccountCall): object {
  const { sort, page, page_size, ...filters } = query as unknown as ReferralQuery;
  assertOrder(filters.start_date, filters.end_date);
  const found = knownReferrals(clinic, records, state.clock.now())
    .filter((referral) => matches(referral, filters))
    .sort(sort === 'created_at' ? oldestFirst : newestFirst);
  const { items, ...result } = pageOf(found, { page, page_size });
  return {
    success: true,
    referrals: items.map(({ record }) => record),
    pagination: {
      page: result.page,
      page_size: result.pageSize,
      total_count: result.totalCount,
      total_pages: result.totalPages,
    },
  };
}

function knownReferrals(clinic: Clinic, records: PracticeRecords, now: number): DirectedReferral[] {
  return [...referralsBefore(clinic, now), ...records.all<DirectedReferral & StoredRecord>(REFERRALS)];
}

function matches({ record, direction }: DirectedReferral, filters: ReferralQuery): boolean {
  const day = record.referral_date ?? '';
  const isAsked = (value: unknown, asked: string | undefined): boolean =>
    asked === undefined || value === asked;
  return (
    day >= filters.start_date &&
    day <= filters.end_date &&
    isAsked(record.patient_mrn, filters.patient_mrn) &&
    isAsked(record.status, filters.status) &&
    isAsked(record.priority, filters.priority) &&
    isAsked(direction, filters.direction) &&
    isAsked(record.ehr_id, filters.ehr_id)
  );
}

function oldestFirst(a: DirectedReferral, b: DirectedReferral): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt);
}

/** By referral date; those of a day by when they were made. */
function newestFirst(a: DirectedReferral, b: DirectedReferral): number {
  const [dayOfA = '', dayOfB = ''] = [a.record.referral_date ?? '', b.record.referral_date ?? ''];
  return dayOfA === dayOfB ? oldestFirst(b, a) : dayOfA < dayOfB ? 1 : -1;
}
