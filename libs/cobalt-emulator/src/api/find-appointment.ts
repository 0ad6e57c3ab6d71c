import type { Clinic, WireAppointment } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import { ApiError } from './api-error.js';
import { APPOINTMENTS, knownAppointments, type MadeAppointment } from './known-appointments.js';
import { plainId } from './plain-id.js';

/** An appointment in the EHR by Cobalt's id, with or without dashes. */
export function findAppointment(
  clinic: Clinic,
  records: PracticeRecords,
  id: string,
  now: number,
): WireAppointment | undefined {
  return knownAppointments(clinic, records, now).find(({ record }) => record.id === plainId(id))?.record;
}

/** Whether a call has made an appointment that is not in the EHR, or not yet. */
export function isOutsideEhr(records: PracticeRecords, id: string): boolean {
  const made = records.find<MadeAppointment>(APPOINTMENTS, plainId(id));
  return made !== undefined && !made.record;
}

/** The text is documented for claims. */
export function appointmentNotFound(): ApiError {
  return new ApiError(404, 'Appointment not found.');
}
