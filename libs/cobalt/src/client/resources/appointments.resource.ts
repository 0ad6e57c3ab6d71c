import {
  readAcknowledgement,
  readAppointment,
  readCreatedAppointment,
  readStartedFetch,
  writeCreateAppointmentRequest,
  writeFetchAppointmentsRequest,
  writeListAppointmentsQuery,
  writeUpdateAppointmentRequest,
} from '@nestjs-cobalt/contract';
import type {
  Acknowledgement,
  Appointment,
  CreateAppointmentInput,
  CreatedAppointment,
  FetchAppointmentsInput,
  ListAppointmentsParams,
  StartedFetch,
  UpdateAppointmentInput,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, fetchAppointmentsRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The practice's appointments. */
export class AppointmentsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * The appointments of a date range, as Cobalt last read them from the EHR; Cobalt has no pages here.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`, and filters
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listAppointments` of the contract
   */
  async list(params: ListAppointmentsParams, options?: CallOptions): Promise<Appointment[]> {
    checkInput('listAppointments', params);
    const query = writeListAppointmentsQuery(params);
    return this.caller.call('listAppointments', { query, read: listOf(readAppointment) }, options);
  }

  /**
   * One appointment.
   *
   * @param id Cobalt's `id` as {@link list} gives it, not `ehrAppointmentId`
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is none
   * @see operation `getAppointment` of the contract
   */
  async get(id: string, options?: CallOptions): Promise<Appointment> {
    return this.caller.call('getAppointment', { path: { id }, read: readAppointment }, options);
  }

  /**
   * Books an appointment. The answer means that Cobalt took it; the event `appointment.created` or
   * `appointment.failed` says how it went. With `preventDoubleBooking` an overlap fails with a `conflictType`.
   *
   * @param input `provider`, `secondaryProvider` and `location` are `ehrId`s, not Cobalt's ids; the time is `datetime`
   *   (ISO 8601 with offset, recommended) or `date` (`YYYY-MM-DD`) and `time` (`h:mm am`); `duration` in minutes
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createAppointment` of the contract
   */
  async create(input: CreateAppointmentInput, options?: CallOptions): Promise<CreatedAppointment> {
    checkInput('createAppointment', input);
    const body = writeCreateAppointmentRequest(input);
    return this.caller.call('createAppointment', { body, read: readCreatedAppointment }, options);
  }

  /**
   * Changes an appointment. While it is `pending` or `failed` anything may be changed; once it is `scheduled` only
   * `status` (a code of the account's visit statuses) and `note`. Ends in `appointment.updated` or
   * `appointment.status_updated`; `jobId` is null when Cobalt gives none. That a failure ends in `appointment.failed`
   * is an assumption.
   *
   * @param id Cobalt's `id` of the appointment
   * @param input `provider` and `location` are `ehrId`s; `datetime` is ISO 8601 with offset
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is none (an assumption)
   * @see operation `updateAppointment` of the contract
   */
  async update(id: string, input: UpdateAppointmentInput, options?: CallOptions): Promise<Acknowledgement> {
    checkInput('updateAppointment', input);
    const body = writeUpdateAppointmentRequest(input);
    return this.caller.call('updateAppointment', { path: { id }, body, read: readAcknowledgement }, options);
  }

  /**
   * Has appointments read from the EHR now; older pages of the vendor name eClinicalWorks only. The event
   * `appointment.live_fetch_completed` of the job brings them, with `success`.
   *
   * @param input `searchBy` `date_range` (default): `startDate` and `endDate` (`YYYY-MM-DD`), at most 7 days; `mrn`:
   *   all of a patient's; `provider`: 1 to 10 `ehrId`s in `providerIds`, `endDate` at most 5 days after `startDate` for
   *   one of them and the same day for more
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it, for instance since it cannot read this EHR live
   * @see operation `fetchAppointments` of the contract
   */
  async fetch(input: FetchAppointmentsInput, options?: CallOptions): Promise<StartedFetch> {
    checkInput('fetchAppointments', input, ...fetchAppointmentsRules);
    const body = writeFetchAppointmentsRequest(input);
    return this.caller.call('fetchAppointments', { body, read: readStartedFetch }, options);
  }
}
