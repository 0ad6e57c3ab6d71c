import { inspect } from 'node:util';

import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';

import { PagedList } from './index.js';
import type { Page } from './index.js';

function pageOf(items: number[], page: number, totalPages: number): Page<number> {
  return {
    items,
    pagination: { page, pageSize: 10, totalPages, totalCount: items.length },
    hasNextPage: page < totalPages,
  };
}

/** A list of `pages`, and a record of what was asked for. */
function listOf(pages: number[][], start?: number) {
  const fetch = jest.fn(async (page: number = 1) => pageOf(pages[page - 1] ?? [], page, pages.length));
  return { fetch, list: new PagedList(fetch, start) };
}

async function all(list: PagedList<number>): Promise<number[]> {
  const items: number[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe('PagedList', () => {
  it('shows no record of its first page to whoever logs it', async () => {
    const { list } = listOf([[414_421]]);
    await list;
    expect(inspect(list, { depth: 9, showHidden: true }) + JSON.stringify(list)).not.toContain('414421');
  });

  it('asks for nothing until it is awaited, and then once', async () => {
    const { fetch, list } = listOf([[1, 2], [3]]);
    expect(fetch).not.toHaveBeenCalled();
    expect((await list).items).toEqual([1, 2]);
    expect((await list).hasNextPage).toBe(true);
    expect(fetch.mock.calls).toEqual([[undefined]]);
  });

  it('yields the items of all pages in order, whatever the pages', async () => {
    const nonEmpty = fc.array(fc.array(fc.integer(), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(nonEmpty, async (pages) => {
        const { fetch, list } = listOf(pages);
        expect(await all(list)).toEqual(pages.flat());
        expect(fetch).toHaveBeenCalledTimes(pages.length);
      }),
    );
  });

  it('starts where it is told to', async () => {
    const { fetch, list } = listOf([[1], [2], [3]], 2);
    expect(await all(list)).toEqual([2, 3]);
    expect(fetch.mock.calls).toEqual([[2], [3]]);
  });

  it('ends at an empty page, although more are announced', async () => {
    const { fetch, list } = listOf([[1], [], [3]]);
    expect(await all(list)).toEqual([1]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('does not end in silence when there is no end', async () => {
    let asked = 0;
    const list = new PagedList(async (page = 1) => {
      asked += 1;
      return pageOf([page], page, page + 1);
    });
    await expect(all(list)).rejects.toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION' });
    expect(asked).toBe(100_000);
  });

  it('stops asking when its reader stops', async () => {
    const { fetch, list } = listOf([[1, 2], [3]]);
    for await (const item of list) if (item === 1) break;
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('gives any page, and pages one by one', async () => {
    const { list } = listOf([[1], [2]]);
    expect((await list.page(2)).items).toEqual([2]);
    const numbers: number[] = [];
    for await (const { pagination } of list.pages()) numbers.push(pagination.page);
    expect(numbers).toEqual([1, 2]);
  });

  it('rejects where a page cannot be had, once what came before was handed out', async () => {
    const failure = new Error('no second page');
    const list = new PagedList(async (page = 1) => {
      if (page === 2) throw failure;
      return pageOf([page], page, 2);
    });
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of list) seen.push(item);
    })();
    await expect(reading).rejects.toBe(failure);
    expect(seen).toEqual([1]);
    await expect(new PagedList(() => Promise.reject(failure)).catch((error: unknown) => error)).resolves.toBe(
      failure,
    );
  });
});
