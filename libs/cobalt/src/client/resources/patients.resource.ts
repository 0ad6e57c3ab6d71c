import { readPatient, writeListPatientsQuery } from '@nestjs-cobalt/contract';
import type { ListPatientsParams, Patient } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { PagedList } from '../paged-list.js';
import { pageOf } from './page-of.js';

/** The practice's patients. */
export class PatientsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Patients, page by page. Await it for one page, iterate it for all patients:
   *
   * ```ts
   * const { items, pagination } = await cobalt.org(orgId).patients.list({ lastName: 'Doe' });
   * for await (const patient of cobalt.org(orgId).patients.list()) …
   * ```
   *
   * @param params filters; `page` is where to start, from 1
   */
  list(params: ListPatientsParams = {}, options?: CallOptions): PagedList<Patient> {
    const read = pageOf(readPatient);
    return new PagedList(
      (page) =>
        this.caller.call(
          'listPatients',
          { query: writeListPatientsQuery(page === undefined ? params : { ...params, page }), read },
          options,
        ),
      params.page,
    );
  }
}
