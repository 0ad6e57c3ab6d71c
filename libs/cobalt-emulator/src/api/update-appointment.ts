import type { components } from '@nestjs-cobalt/contract';
import type { WireAppointment } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { book, failure } from './book-appointment.js';
import { failedJob } from './failed-job.js';
import { appointmentNotFound } from './find-appointment.js';
import { momentOf } from './moment-of.js';
import { plainId } from './plain-id.js';
import {
  APPOINTMENT_CHANGES,
  APPOINTMENTS,
  knownAppointments,
  type AppointmentChange,
  type Booking,
  type MadeAppointment,
} from './known-appointments.js';
import { visitStatuses } from './visits.js';

type UpdateBody = components['schemas']['UpdateAppointmentRequest'];

/** Of an older page, beside the account's visit statuses. */
const OLDER_STATUSES = ['cancelled', 'rescheduled'];

/** What may be changed depends on whether it is in the EHR. Texts but the answer's are assumptions. @throws ApiError */
export function updateAppointment(call: AccountCall): object {
  const { clinic, records, state, params, startJob } = call;
  const id = plainId(params['id'] ?? '');
  const body = call.body as UpdateBody;
  const made = records.find<MadeAppointment>(APPOINTMENTS, id);
  let jobId: string;
  if (made && made.state !== 'scheduled') {
    jobId = startJob(changeBooking(call, made, body));
  } else {
    const known = knownAppointments(clinic, records, state.clock.now());
    if (!known.some(({ record }) => record.id === id)) throw appointmentNotFound();
    const { status, note, ...others } = body;
    if (Object.keys(others).length > 0) {
      throw new ApiError(400, 'Only status and note of a scheduled appointment can be updated.');
    }
    if (status !== undefined && !isStatus(status)) throw new ApiError(400, 'Invalid status.');
    jobId = startJob({ id, status, note });
  }
  return { success: true, message: 'Appointment updated successfully', job_id: Number(jobId) };
}

export function endUpdate(job: EndingJob): JobOutcome {
  const { clinic, records, input, now } = job;
  const { id, isBooking, ...change } = input as unknown as AppointmentChange & { isBooking?: boolean };
  const made = records.find<MadeAppointment>(APPOINTMENTS, id);
  // The job that created it may have booked it in the meantime, with what was changed.
  if (made && isBooking && made.state !== 'scheduled') {
    const result = book(job, made);
    if (!('record' in result)) return failure(made, result);
  } else if (!isBooking) {
    const before = records.find<AppointmentChange>(APPOINTMENT_CHANGES, id);
    records.put<AppointmentChange>(APPOINTMENT_CHANGES, { ...before, ...defined(change), id });
  }
  const known = knownAppointments(clinic, records, now).find(({ record }) => record.id === id);
  if (!known) {
    const description = 'Appointment not found.';
    return failedJob('appointment.failed', { appointment_id: id }, [
      { code: 'appointment_not_found', description },
    ]);
  }
  const isStatusChange = change.status !== undefined;
  return {
    type: isStatusChange ? 'appointment.status_updated' : 'appointment.updated',
    data: dataOf(known.record),
  };
}

/** What it is booked with from now on; a failed one is tried again. */
function changeBooking({ records }: AccountCall, made: MadeAppointment, body: UpdateBody): object {
  if (body.status !== undefined) {
    throw new ApiError(400, `The status of a ${made.state} appointment cannot be updated.`);
  }
  const { mrn, location, provider, type, note, reason } = body;
  const time = body.datetime ?? body.appointment_datetime;
  const startsAt = time === undefined ? undefined : momentOf(time);
  const booking: Booking = {
    ...made.booking,
    ...defined({ mrn, location, provider, type, note, reason, startsAt }),
  };
  records.put<MadeAppointment>(APPOINTMENTS, { ...made, state: 'pending', booking });
  return { id: made.id, isBooking: true };
}

function isStatus(status: string): boolean {
  return OLDER_STATUSES.includes(status) || visitStatuses().some(({ code }) => code === status);
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function dataOf(record: WireAppointment): object {
  const { id, ehr_appointment_id, patient_mrn, patient_name, datetime, duration, location } = record;
  const { status, provider_name, appointment_type, appointment_mode } = record;
  const who = { id, ehr_appointment_id, patient_mrn, patient_name, datetime, duration, location };
  return { ...who, status, provider_name, appointment_type, appointment_mode };
}
