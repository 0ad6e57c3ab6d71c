import { zonedIso, type WireAppointment } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { createAppointment, endCreate } from './book-appointment.js';
import type { Endpoint } from './endpoint.js';
import { checkFetch, endFetch, fetchAppointments } from './fetch-appointments.js';
import { appointmentNotFound } from './find-appointment.js';
import { momentOf } from './moment-of.js';
import { plainId } from './plain-id.js';
import {
  APPOINTMENTS,
  knownAppointments,
  type KnownAppointment,
  type MadeAppointment,
} from './known-appointments.js';
import { progressNote } from './known-notes.js';
import { contains, samePhone } from './text-filters.js';
import { endUpdate, updateAppointment } from './update-appointment.js';

export const appointmentEndpoints: readonly Endpoint[] = [
  { operationId: 'listAppointments', handleAccount: listAppointments },
  { operationId: 'getAppointment', handleAccount: getAppointment },
  { operationId: 'getAppointmentByPluralPath', handleAccount: getAppointment },
  { operationId: 'createAppointment', handleAccount: createAppointment, end: endCreate },
  { operationId: 'updateAppointment', handleAccount: updateAppointment, end: endUpdate },
  {
    operationId: 'fetchAppointments',
    check: checkFetch,
    handleAccount: fetchAppointments,
    status: 202,
    end: endFetch,
  },
];

interface AppointmentQuery {
  readonly start_date: string;
  readonly end_date: string;
  readonly patient_mrn?: string;
  readonly patient_name?: string;
  readonly patient_phone?: string;
  readonly include_note?: 'true' | 'false';
  readonly appointment_mode?: string;
}

function listAppointments({ clinic, records, state, query }: AccountCall): object {
  const filters = query as unknown as AppointmentQuery;
  const isInRange = rangeTest(filters.start_date, filters.end_date);
  const now = state.clock.now();
  const notes = filters.include_note === 'true' ? records : undefined;
  const appointments = knownAppointments(clinic, records, now)
    .filter((known) => isInRange(known) && matches(known.record, filters))
    .map((known) => present(known, notes));
  return { success: true, appointments };
}

/** One object under a plural key, as documented. One that is not in the EHR is found here only. */
function getAppointment({ clinic, records, state, params }: AccountCall): object {
  const id = plainId(params['id'] ?? '');
  const known = knownAppointments(clinic, records, state.clock.now()).find(({ record }) => record.id === id);
  if (known) return { success: true, appointments: known.record };
  const made = records.find<MadeAppointment>(APPOINTMENTS, id);
  if (!made) throw appointmentNotFound();
  const { booking, createdAt } = made;
  return {
    success: true,
    appointments: {
      id,
      datetime: zonedIso(clinic.profile.timezone, booking.startsAt),
      status: made.state,
      appointment_type: booking.type,
      patient_mrn: booking.mrn,
      provider_ehr_id: booking.provider,
      reason: booking.reason ?? null,
      note: booking.note ?? null,
      object_metadata: { source: 'cobalt_operation', created_at: new Date(createdAt).toISOString() },
    },
  };
}

/** Days are the clinic's; both ends count. A timestamp is a moment. @throws ApiError 400 */
function rangeTest(start: string, end: string): (planned: KnownAppointment) => boolean {
  const isDay = (text: string): boolean => text.length === 10;
  const dayOf = ({ record }: KnownAppointment): string => record.datetime.slice(0, 10);
  const [first, last] = [momentOf(start), momentOf(end)];
  const onOrAfter = isDay(start)
    ? (planned: KnownAppointment) => dayOf(planned) >= start
    : ({ startsAt }: KnownAppointment) => startsAt >= first;
  const onOrBefore = isDay(end)
    ? (planned: KnownAppointment) => dayOf(planned) <= end
    : ({ startsAt }: KnownAppointment) => startsAt <= last;
  if (last < first) throw new ApiError(400, 'end_date must be after start_date.');
  return (planned) => onOrAfter(planned) && onOrBefore(planned);
}

function matches(record: WireAppointment, filters: AppointmentQuery): boolean {
  return (
    (filters.patient_mrn === undefined || record.patient_mrn === filters.patient_mrn) &&
    contains(record.patient_name, filters.patient_name) &&
    samePhone(record.patient_phone, filters.patient_phone) &&
    (filters.appointment_mode === undefined || record.appointment_mode === filters.appointment_mode)
  );
}

/** With its notes, if there is where to look for them. */
function present(
  { record, progressNote: drawn }: KnownAppointment,
  notes?: PracticeRecords,
): WireAppointment {
  const note = notes && progressNote(notes, String(record.id), drawn);
  return { ...record, ...(note !== undefined && { progress_note: note }) };
}
