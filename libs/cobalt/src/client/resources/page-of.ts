import { ContractMismatchError, readPagination } from '@nestjs-cobalt/contract';
import type { components } from '@nestjs-cobalt/contract';

import type { Page } from '../paged-list.js';

interface PagedBody {
  pagination: components['schemas']['Pagination'];
}

/** Reads a payload and its pagination into a page. */
export function pageOf<Wire, Item>(
  read: (wire: Wire) => Item,
): (payload: readonly Wire[], body: PagedBody) => Page<Item> {
  return (payload, body) => {
    const pagination = readPagination(body.pagination);
    if (!Number.isInteger(pagination.page) || !Number.isInteger(pagination.totalPages)) {
      throw new ContractMismatchError('Pagination', 'has no page numbers');
    }
    const items = payload.map((wire) => read(wire));
    return { items, pagination, hasNextPage: items.length > 0 && pagination.page < pagination.totalPages };
  };
}
