import { statusAt, type Clinic, type WireAppointment } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';

/** The collections of appointments that calls have made, and of what calls have changed about the others. */
export const APPOINTMENTS = 'appointments';
export const APPOINTMENT_CHANGES = 'appointment_changes';

/** What a booking was asked for with; ids are the EHR's. */
export interface Booking {
  readonly mrn: string;
  readonly location: string;
  readonly provider: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  /** Minutes. */
  readonly duration?: number;
  readonly secondaryProvider?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly isAlone?: boolean;
}

/** An appointment that a call has made; without `record` while it is not in the EHR. */
export interface MadeAppointment {
  readonly id: string;
  readonly state: 'pending' | 'failed' | 'scheduled';
  readonly createdAt: number;
  readonly booking: Booking;
  readonly record?: WireAppointment;
}

/** What a call has changed about an appointment in the EHR. */
export interface AppointmentChange {
  readonly id: string;
  readonly status?: string;
  readonly note?: string;
}

/** An appointment in the EHR, as it is now. */
export interface KnownAppointment {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Of a completed visit that the clinic was drawn with. */
  readonly progressNote?: string;
  readonly record: WireAppointment;
}

/** Those the clinic was drawn with and those that calls have made, by time. */
export function knownAppointments(clinic: Clinic, records: PracticeRecords, now: number): KnownAppointment[] {
  const drawn = clinic.appointmentsAround(now).map((planned): KnownAppointment => {
    const { startsAt, endsAt, progressNote, record } = planned;
    const status = statusAt(planned, now);
    const known = { startsAt, endsAt, record: changed(records, { ...record, status }) };
    return status === 'completed' ? { ...known, progressNote } : known;
  });
  const made = records.all<MadeAppointment>(APPOINTMENTS).flatMap(({ record, booking: { startsAt } }) => {
    if (!record) return [];
    const endsAt = startsAt + Number(record.duration) * 60_000;
    return [{ startsAt, endsAt, record: changed(records, record) }];
  });
  return made.length === 0 ? drawn : [...drawn, ...made].sort((a, b) => a.startsAt - b.startsAt);
}

/** Whether it takes up its provider's time. */
export function isBooked({ record }: KnownAppointment): boolean {
  return record.status !== 'cancelled' && record.status !== 'rescheduled' && record.status !== 'no_show';
}

function changed(records: PracticeRecords, record: WireAppointment): WireAppointment {
  const change = records.find<AppointmentChange>(APPOINTMENT_CHANGES, String(record.id));
  if (!change) return record;
  const { status = record.status, note = record.note } = change;
  return { ...record, status, note };
}
