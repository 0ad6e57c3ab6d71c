import type { Pagination } from '@nestjs-cobalt/contract';

import { CobaltContractViolationError } from './errors/index.js';

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** What Cobalt says about the list: this page's number, its size, and how many there are. */
  readonly pagination: Pagination;
  /** Whether Cobalt counts pages after this one. */
  readonly hasNextPage: boolean;
}

/** Most pages that one iteration reads, whatever Cobalt says. */
const MAX_PAGES = 100_000;

/**
 * A list that Cobalt hands out in pages. Awaited, it is its first page; iterated, all its items. Nothing is asked
 * for before one or the other, and no page twice by the same list's `await`.
 */
export class PagedList<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  /** Records of patients, perhaps: whoever logs a list must not log them. */
  #first: Promise<Page<Item>> | undefined;

  /** @param fetch reads one page; called without a number for the first one when the caller named none */
  constructor(
    private readonly fetch: (page?: number) => Promise<Page<Item>>,
    private readonly start?: number,
  ) {}

  then<Value = Page<Item>, Reason = never>(
    fulfilled?: ((page: Page<Item>) => Value | PromiseLike<Value>) | null,
    rejected?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Value | Reason> {
    return this.firstPage().then(fulfilled, rejected);
  }

  catch<Reason = never>(
    rejected?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Page<Item> | Reason> {
    return this.firstPage().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page<Item>> {
    return this.firstPage().finally(settled);
  }

  /** One page by its number, from 1. */
  page(number: number): Promise<Page<Item>> {
    return this.fetch(number);
  }

  /**
   * All pages from the first one on; ends at the last page, or at an empty one.
   *
   * @throws CobaltContractViolationError `COBALT_CONTRACT_VIOLATION` when there are more after 100,000 of them
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page = await this.firstPage();
    let number = this.start ?? 1;
    for (let read = 1; ; read += 1) {
      yield page;
      if (page.items.length === 0 || number >= page.pagination.totalPages) return;
      if (read >= MAX_PAGES) throw endless();
      number += 1;
      page = await this.fetch(number);
    }
  }

  /** All items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  private firstPage(): Promise<Page<Item>> {
    this.#first ??= this.fetch(this.start);
    return this.#first;
  }
}

function endless(): CobaltContractViolationError {
  const message = `Cobalt counts still more pages after ${MAX_PAGES}: ask for a smaller list, by a filter.`;
  return new CobaltContractViolationError(message, { arrival: 'answered' });
}
