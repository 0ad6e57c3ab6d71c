import type { ApiOperationId } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { CrossFieldRule } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { PagedList } from '../paged-list.js';
import type { QueryValue } from '../request-path.js';
import { pageOf } from './page-of.js';

/** How one list is asked for. */
interface ListedPages<Params, Wire, Item> {
  readonly path?: Readonly<Record<string, string>>;
  readonly params: Params;
  readonly rules?: readonly CrossFieldRule<Params>[];
  readonly write: (params: Params) => Readonly<Record<string, QueryValue>>;
  readonly read: (wire: Wire) => Item;
}

/** A list in pages. Its input is checked with every page's number, when that page is asked for. */
export function listPages<Params extends { page?: number }, Wire, Item>(
  caller: OperationCaller,
  operation: ApiOperationId,
  { path, params, rules = [], write, read }: ListedPages<Params, Wire, Item>,
  options: CallOptions | undefined,
): PagedList<Item> {
  const readPage = pageOf(read);
  const fetch = async (page?: number) => {
    const input = page === undefined ? params : { ...params, page };
    checkInput(operation, input, ...rules);
    return caller.call(operation, { path, query: write(input), read: readPage }, options);
  };
  return new PagedList(fetch, (params as Params | null)?.page);
}
