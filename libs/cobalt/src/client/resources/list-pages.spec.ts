import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ListPatientsParams, Patient } from '@nestjs-cobalt/contract';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltValidationError, CobaltVendorError, createCobaltHttp } from '../index.js';
import type { CobaltHttp, PagedList } from '../index.js';
import { OperationCaller } from '../operation-caller.js';
import { EligibilityChecksResource, PatientsResource } from './index.js';

/** What a vendor says to a page's number: which page it gives, and of how many. */
type Pages = (asked: number) => { page: number; of: number; empty?: true } | undefined;

describe('a list in pages', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let caller: OperationCaller;
  let pages: Pages;
  const list = (params?: ListPatientsParams) => new PatientsResource(caller).list(params);

  beforeAll(async () => {
    server = await VendorServer.start(({ url = '' }, response) => {
      const place = pages(Number(new URL(url, server.url).searchParams.get('page') ?? 1));
      if (place === undefined) return json(response, { success: true, patients: [] });
      const { page, of, empty } = place;
      const patient = { first_name: 'A', last_name: 'B', dob: '1980-05-15', sex: 'male', phone: '1' };
      const pagination = { current_page: page, total_pages: of, total_count: of, page_size: 1 };
      const patients = empty ? [] : [{ ...patient, mrn: `of page ${page}` }];
      json(response, { success: true, patients, pagination });
    });
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 2, retries: 0 },
    });
    const accessToken = new SecretString('at');
    const grant = { orgId: 'clinic', connectionId: 'connection', linkEpoch: 1, accessToken };
    const grants = { grant: async () => grant, loginRequired: async () => undefined };
    caller = new OperationCaller(http.transport, grants, 'clinic', {});
  });
  beforeEach(() => {
    server.requests.length = 0;
    pages = (asked) => ({ page: asked, of: 3 });
  });
  afterAll(async () => {
    await server.close();
    await http.close();
  });

  /** Where the items came from, and the error that ended them. */
  async function read(items: PagedList<Patient>): Promise<[string[], unknown]> {
    const seen: string[] = [];
    try {
      for await (const { mrn } of items) seen.push(String(mrn));
      return [seen, undefined];
    } catch (error) {
      return [seen, error];
    }
  }
  const asked = () => server.requests.map(({ url }) => url.replace('/v1', ''));

  it('fails, rather than repeat itself, when the vendor gives the same page for every number', async () => {
    pages = () => ({ page: 1, of: 5 });
    const [seen, error] = await read(list());
    expect(seen).toEqual(['of page 1']);
    expect(error).toBeInstanceOf(CobaltVendorError);
    expect(error).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION', operation: 'listPatients' });
    expect(asked()).toEqual(['/patients', '/patients?page=2']);
  });

  it('fails in the same way when its pages are asked for by number', async () => {
    pages = () => ({ page: 1, of: 5 });
    const items = list();
    await items.page(1);
    await expect(items.page(2)).rejects.toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION' });
    expect((await items.page(1)).items).toHaveLength(1);
  });

  it('ends when it got shorter and the vendor gives its last page once more', async () => {
    pages = (number) => ({ page: Math.min(number, 2), of: number === 1 ? 4 : 2 });
    const items = list();
    expect(await read(items)).toEqual([['of page 1', 'of page 2'], undefined]);
    pages = (number) => ({ page: Math.min(number, 2), of: number < 3 ? 3 : 2 });
    expect(await read(list())).toEqual([['of page 1', 'of page 2'], undefined]);
  });

  it('follows a total that changes, and ends at an empty page', async () => {
    pages = (number) => ({ page: number, of: Math.min(number + 1, 4) });
    expect((await read(list()))[0]).toHaveLength(4);
    pages = (number) => (number < 3 ? { page: number, of: 9 } : { page: number, of: 9, empty: true });
    expect((await read(list()))[0]).toHaveLength(2);
  });

  it('says what is wrong with an answer without its place in the list', async () => {
    pages = () => undefined;
    const [, error] = await read(list());
    expect(error).toMatchObject({
      code: 'COBALT_CONTRACT_VIOLATION',
      message: "Cobalt's answer to listPatients cannot be read: pagination is missing.",
    });
  });

  it('is what was asked for, whatever becomes of the object that it was asked with', async () => {
    const params: ListPatientsParams = { mrn: '1' };
    const items = list(params);
    params.mrn = '2';
    await read(items);
    expect(asked()).toEqual(['/patients?mrn=1', '/patients?mrn=1&page=2', '/patients?mrn=1&page=3']);
  });

  it('keeps the filters that an instance of a class gives by getters, on every page', async () => {
    class Filters {
      get mrn(): string {
        return '1';
      }
      get page(): number {
        return 2;
      }
    }
    await read(list(new Filters()));
    expect(asked()).toEqual(['/patients?mrn=1&page=2', '/patients?mrn=1&page=3']);
  });

  it.each([
    ['page', { page: 0 }],
    ['pageSize', { pageSize: 0 }],
    ['input', Object.defineProperty({}, 'page', { enumerable: true, get: () => { throw new Error('No.'); } })], // prettier-ignore
  ])('rejects, and does not throw, for a wrong %s', async (field, params) => {
    const items = list(params);
    for (const ask of [() => items, () => items.page(1)])
      await expect(Promise.resolve().then(ask)).rejects.toMatchObject({ field });
    expect(asked()).toEqual([]);
  });

  it.each([0, 1.5, '2', null])('refuses %j as a number of a page', async (number) => {
    const error = await list()
      .page(number as number)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CobaltValidationError);
    expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', field: 'page' });
    expect(asked()).toEqual([]);
  });

  it('rejects for a wrong id above it with its field', async () => {
    const benefits = new EligibilityChecksResource(caller).benefits('');
    await expect(Promise.resolve(benefits)).rejects.toMatchObject({
      field: 'id',
      rule: 'must be the id of one record',
    });
  });
});
