import type { Clinic, WireAppointment } from '../clinics/index.js';
import { ApiError } from './api-error.js';

/** Cobalt's id of an appointment as it is in lists: without dashes. */
export function plainId(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

/** An appointment by Cobalt's id, with or without dashes. */
export function findAppointment(clinic: Clinic, id: string, now: number): WireAppointment | undefined {
  return clinic.appointmentsAround(now).find(({ record }) => record.id === plainId(id))?.record;
}

/** The text is documented for claims. */
export function appointmentNotFound(): ApiError {
  return new ApiError(404, 'Appointment not found.');
}
