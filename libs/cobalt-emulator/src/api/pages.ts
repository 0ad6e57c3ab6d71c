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
  { page = 1, page_size: pageSize }: PageQuery,
  size = 100,
): Page<T> {
  const perPage = pageSize ?? size;
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    page,
    pageSize: perPage,
    totalPages: Math.ceil(all.length / perPage),
    totalCount: all.length,
  };
}
