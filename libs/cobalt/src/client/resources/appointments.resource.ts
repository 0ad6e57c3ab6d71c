import { readAppointment, writeListAppointmentsQuery } from '@nestjs-cobalt/contract';
import type { Appointment, ListAppointmentsParams } from '@nestjs-cobalt/contract';

import { CobaltError } from '../../errors/index.js';
import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The practice's appointments, as Cobalt last read them from the EHR. */
export class AppointmentsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * The appointments of a date range; Cobalt has no pages here.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`, and filters
   */
  async list(params: ListAppointmentsParams, options?: CallOptions): Promise<Appointment[]> {
    for (const name of ['startDate', 'endDate'] as const) {
      if (typeof params?.[name] !== 'string' || params[name] === '') {
        throw new CobaltError('COBALT_INVALID_REQUEST', `\`${name}\` must be a date, \`YYYY-MM-DD\`.`);
      }
    }
    const query = writeListAppointmentsQuery(params);
    return this.caller.call('listAppointments', { query, read: listOf(readAppointment) }, options);
  }

  /**
   * One appointment.
   *
   * @param id Cobalt's id, as {@link list} gives it
   * @throws CobaltVendorError `COBALT_VENDOR_ERROR` with `vendorStatus` 404 when there is none
   */
  async get(id: string, options?: CallOptions): Promise<Appointment> {
    return this.caller.call('getAppointment', { path: { id }, read: readAppointment }, options);
  }
}
