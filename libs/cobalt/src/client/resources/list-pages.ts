import type { ApiOperationId } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, checkInputField } from '../input/index.js';
import type { CrossFieldRule } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { PagedList } from '../paged-list.js';
import type { QueryValue } from '../request-path.js';
import { pageOf } from './page-of.js';
import { PageOrder } from './page-order.js';

/** How one list is asked for. */
interface ListedPages<Params, Wire, Item> {
  readonly path?: Readonly<Record<string, string>>;
  readonly params: Params;
  readonly rules?: readonly CrossFieldRule<Params>[];
  readonly write: (params: Params) => ListQuery;
  readonly read: (wire: Wire) => Item;
}

type ListQuery = Readonly<Record<string, QueryValue>> & { readonly page?: number };

/**
 * A list in pages. Its input is read once, now: what becomes of the object afterwards is not this list's, and every
 * page is asked for with the same filters. What is wrong with it rejects when a page is asked for.
 */
export function listPages<Params extends { page?: number }, Wire, Item>(
  caller: OperationCaller,
  operation: ApiOperationId,
  { path, params, rules = [], write, read }: ListedPages<Params, Wire, Item>,
  options: CallOptions | undefined,
): PagedList<Item> {
  let asked: ListQuery = {};
  let refusal: { readonly error: unknown } | undefined;
  try {
    checkInput(operation, params, ...rules);
    asked = write(params);
  } catch (error) {
    refusal = { error };
  }
  const order = new PageOrder();
  const fetch = async (page?: number) => {
    if (refusal !== undefined) throw refusal.error;
    if (page !== undefined) checkInputField(operation, 'page', page);
    const query = page === undefined ? asked : { ...asked, page };
    const readPage = pageOf(read, (given) => order.isRepeat(page ?? 1, given));
    return caller.call(operation, { path, query, read: readPage }, options);
  };
  return new PagedList(fetch, asked.page);
}
