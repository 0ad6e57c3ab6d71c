/** As documented for most lists. */
const DEFAULT_PAGE_SIZE = 100;

/** What paged lists are asked with. */
export interface PageQuery {
  readonly page?: number;
  readonly page_size?: number;
}

/** One page of a list, and where it stands. */
export interface Page<T> {
  readonly items: T[];
  readonly page: number;
  readonly pageSize: number;
  readonly totalPages: number;
  readonly totalCount: number;
}

/** A page past the end is empty. */
export function pageOf<T>(
  all: readonly T[],
  { page = 1, page_size: pageSize = DEFAULT_PAGE_SIZE }: PageQuery,
): Page<T> {
  return {
    items: all.slice((page - 1) * pageSize, page * pageSize),
    page,
    pageSize,
    totalPages: Math.ceil(all.length / pageSize),
    totalCount: all.length,
  };
}

/** Where a page stands, in the form of patients, insurance companies and events. */
export function currentPage({ page, pageSize, totalPages, totalCount }: Page<unknown>) {
  return { current_page: page, total_pages: totalPages, total_count: totalCount, page_size: pageSize };
}

/** The same in the form of fee schedules, eligibility and claims. */
export function pageOfRecords({ page, pageSize, totalPages, totalCount }: Page<unknown>) {
  return { page, page_size: pageSize, total_records: totalCount, total_pages: totalPages };
}
