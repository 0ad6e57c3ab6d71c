import { statusAt, type PlannedAppointment, type WireAppointment } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { progressNote } from './known-notes.js';
import { contains, samePhone } from './text-filters.js';

export const appointmentEndpoints: readonly Endpoint[] = [
  { operationId: 'listAppointments', handleAccount: listAppointments },
  { operationId: 'getAppointment', handleAccount: getAppointment },
  { operationId: 'getAppointmentByPluralPath', handleAccount: getAppointment },
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
  const appointments = clinic
    .appointmentsAround(now)
    .filter((planned) => isInRange(planned) && matches(planned.record, filters))
    .map((planned) => present(planned, now, filters.include_note === 'true' ? records : undefined));
  return { success: true, appointments };
}

/** One object under a plural key, as documented. */
function getAppointment({ clinic, state, params }: AccountCall): object {
  const now = state.clock.now();
  const planned = clinic.appointmentsAround(now).find(({ record }) => record.id === params['id']);
  if (!planned) throw new ApiError(404, 'Appointment not found.');
  return { success: true, appointments: present(planned, now) };
}

/** Days are the clinic's; both ends count. A timestamp is a moment. @throws ApiError 400 */
function rangeTest(start: string, end: string): (planned: PlannedAppointment) => boolean {
  const isDay = (text: string): boolean => text.length === 10;
  const dayOf = ({ record }: PlannedAppointment): string => record.datetime.slice(0, 10);
  const onOrAfter = isDay(start)
    ? (planned: PlannedAppointment) => dayOf(planned) >= start
    : ({ startsAt }: PlannedAppointment) => startsAt >= Date.parse(start);
  const onOrBefore = isDay(end)
    ? (planned: PlannedAppointment) => dayOf(planned) <= end
    : ({ startsAt }: PlannedAppointment) => startsAt <= Date.parse(end);
  if (Date.parse(end) < Date.parse(start)) throw new ApiError(400, 'end_date must be after start_date.');
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
function present(planned: PlannedAppointment, now: number, notes?: PracticeRecords): WireAppointment {
  const status = statusAt(planned, now);
  const { record, progressNote: drawn } = planned;
  const note = notes && progressNote(notes, String(record.id), status === 'completed' ? drawn : undefined);
  return { ...record, status, ...(note !== undefined && { progress_note: note }) };
}
