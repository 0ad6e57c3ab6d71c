import { ContractMismatchError, readPagination } from '@nestjs-cobalt/contract';
import type { components } from '@nestjs-cobalt/contract';

import type { Page } from '../paged-list.js';

interface PagedBody {
  pagination?: components['schemas']['Pagination'] | null;
}

/**
 * Reads a payload and its pagination into a page. The last page that is given once more for a number beyond it is an
 * empty one; any other that is given once more would be read without end.
 */
export function pageOf<Wire, Item>(
  read: (wire: Wire) => Item,
  isRepeat: (page: number) => boolean,
): (payload: readonly Wire[], body: PagedBody) => Page<Item> {
  return (payload, body) => {
    if (typeof body.pagination !== 'object' || body.pagination === null) {
      throw new ContractMismatchError('pagination', 'is missing');
    }
    const pagination = readPagination(body.pagination);
    const { page, totalPages } = pagination;
    if (!Number.isInteger(page) || !Number.isInteger(totalPages)) {
      throw new ContractMismatchError('Pagination', 'has no page numbers');
    }
    const repeats = isRepeat(page) && payload.length > 0;
    if (repeats && page < totalPages)
      throw new ContractMismatchError('Pagination', 'is that of the page before');
    const items = repeats ? [] : payload.map((wire) => read(wire));
    return { items, pagination, hasNextPage: items.length > 0 && page < totalPages };
  };
}
