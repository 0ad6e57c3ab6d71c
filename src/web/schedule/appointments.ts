import type { Appointment, ClinicSettings } from '../api';
import { wallDay, wallMinutes } from './dates';
import type { Day } from './dates';

/** An appointment as the schedule shows it. */
export interface Slot {
  readonly id: string;
  readonly day: Day;
  /** Minutes since midnight, the clinic's time. */
  readonly start: number;
  readonly minutes: number | undefined;
  readonly patient: string;
  readonly mrn: string | undefined;
  readonly provider: string;
  readonly type: string;
  readonly reason: string | undefined;
  readonly place: string | undefined;
  readonly remote: boolean;
  readonly status: string;
  readonly tone: 'good' | 'done' | 'off' | 'plain';
}

const OFF = /cancel|no.?show|resched|deleted/iu;
const DONE = /complete|checked.?out|seen|closed/iu;
const GOOD = /confirm|arriv|checked.?in|progress|room/iu;

/** What the account calls its visit types, by code. */
export type VisitTypes = ClinicSettings['visitTypes'];

export function toSlot(appointment: Appointment, visitTypes: VisitTypes = []): Slot {
  const status = appointment.status ?? 'scheduled';
  return {
    id: String(appointment.id),
    day: wallDay(appointment.datetime),
    start: wallMinutes(appointment.datetime),
    minutes: appointment.duration ?? undefined,
    patient: appointment.patientName ?? 'Unnamed patient',
    mrn: text(appointment.patientMrn),
    provider: naturalName(appointment.providerName ?? 'No provider'),
    type: typeName(appointment.appointmentType, visitTypes),
    reason: text(appointment.reason) ?? text(appointment.complaintType),
    place: text(appointment.location),
    remote: appointment.appointmentMode === 'telemedicine',
    status: statusText(status),
    tone: OFF.test(status) ? 'off' : DONE.test(status) ? 'done' : GOOD.test(status) ? 'good' : 'plain',
  };
}

/** By day and time, then by patient. */
export const inOrder = (slots: readonly Slot[]): Slot[] =>
  [...slots].sort(
    (a, b) => a.day.localeCompare(b.day) || a.start - b.start || a.patient.localeCompare(b.patient),
  );

export const providersOf = (slots: readonly Slot[]): string[] =>
  [...new Set(slots.map((slot) => slot.provider))].sort((a, b) => a.localeCompare(b));

/** `Doe, John` as people say it. */
export function naturalName(name: string): string {
  const [last, first, ...rest] = name.split(',').map((part) => part.trim());
  return first ? [first, last, ...rest].join(' ') : name;
}

/** `no_show` and `CHECKED IN` as words. */
export function statusText(status: string): string {
  const words = status.replaceAll(/[_-]+/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function typeName(code: string | null | undefined, visitTypes: VisitTypes): string {
  if (!code) return 'Visit';
  return visitTypes.find((type) => type.code === code)?.description ?? statusText(code);
}

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === '' ? undefined : String(value);
