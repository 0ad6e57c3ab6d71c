import { VISIT_TYPES, zonedEpoch, zonedIso, type Clinic, type WireProvider } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import { isBooked, knownAppointments, type KnownAppointment } from './known-appointments.js';
import { knownProviders } from './known-practice.js';

/** How free time is asked for; days are the clinic's, ids the EHR's. */
export interface FreeTimeQuery {
  readonly start_date: string;
  readonly end_date: string;
  readonly provider_ids?: readonly string[];
  readonly location_ids?: readonly string[];
  readonly provider_type?: 'primary' | 'secondary';
  readonly fallback_to_default_hours?: boolean;
  readonly calculation_method?: 'gaps' | 'slots' | 'equal_slots';
  readonly slot_type?: string;
  readonly buffer?: number;
  readonly visit_type?: string;
  readonly daily_appointment_limit?: number;
  readonly daily_limit_type?: string;
  readonly max_slot_duration?: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Shift extends Range {
  readonly facilityId?: string;
  readonly facilityName?: string;
}

const DAY_MS = 24 * 3600 * 1000;
const MINUTE_MS = 60_000;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Assumption: what stands in for the hours of a provider without any, Monday to Friday. */
const DEFAULT_HOURS = { start: 'T09:00:00', end: 'T17:00:00' };
/** Assumption: minutes of an equal slot. */
const EQUAL_SLOT = 30;

/** The free time of active providers who are not hidden, by day and provider. */
export function freeTime(
  clinic: Clinic,
  records: PracticeRecords,
  now: number,
  query: FreeTimeQuery,
): object[] {
  const booked = knownAppointments(clinic, records, now).filter(isBooked);
  const providers = knownProviders(clinic, records).filter(
    ({ ehr_id: id, status, hide_in_availability: isHidden }) =>
      status === 'active' &&
      String(isHidden ?? false) !== 'true' &&
      (query.provider_ids?.includes(String(id)) ?? true),
  );
  return daysOf(query).flatMap((day) =>
    providers.flatMap((provider) => freeTimeOf(clinic, booked, provider, day, query)),
  );
}

function freeTimeOf(
  clinic: Clinic,
  booked: readonly KnownAppointment[],
  provider: WireProvider,
  day: string,
  query: FreeTimeQuery,
): object[] {
  const theirs = booked.filter(({ record }) => takesPart(record, provider, query));
  const { daily_appointment_limit: limit = Infinity, daily_limit_type: limited } = query;
  const counted = theirs.filter(
    ({ record }) => record.datetime.startsWith(day) && record.appointment_type === limited,
  );
  if (counted.length >= limit) return [];
  const busy = theirs.map(({ startsAt, endsAt, record: { appointment_type: type } }) => {
    const { visit_type: kind = 'all', buffer = 0 } = query;
    return { start: startsAt, end: endsAt + (kind === 'all' || kind === type ? buffer * MINUTE_MS : 0) };
  });
  return shiftsOf(clinic, provider, day, query)
    .filter(({ facilityId }) => !query.location_ids || query.location_ids.includes(String(facilityId)))
    .flatMap((shift) =>
      subtract(shift, busy)
        .flatMap((gap) => cut(clinic, gap, query))
        .map((range) => slot(clinic, provider, day, shift, range)),
    );
}

/** A secondary provider's time is taken by what they are the second in, and by their own. */
function takesPart(
  record: KnownAppointment['record'],
  { ehr_id: id }: WireProvider,
  query: FreeTimeQuery,
): boolean {
  const isSecond = query.provider_type === 'secondary' && record.secondary_provider_ehr_id === id;
  return record.provider_ehr_id === id || isSecond;
}

function shiftsOf(clinic: Clinic, { hours }: WireProvider, day: string, query: FreeTimeQuery): Shift[] {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const isWorkday = weekday >= 1 && weekday <= 5;
  const at = (time: string | null | undefined): number => {
    const [hour = 0, minute = 0] = (time ?? '').replace('T', '').split(':').map(Number);
    return zonedEpoch(clinic.profile.timezone, day, hour * 60 + minute);
  };
  const toShift = ({ start, end }: { start?: string | null; end?: string | null }): Range => ({
    start: at(start),
    end: at(end),
  });
  if ((hours ?? []).length === 0) {
    return query.fallback_to_default_hours && isWorkday ? [toShift(DEFAULT_HOURS)] : [];
  }
  return (hours ?? [])
    .filter((entry) => entry.day === DAYS[weekday])
    .flatMap(({ shifts }) => shifts ?? [])
    .map((shift) => ({
      ...toShift(shift),
      ...(shift.facility_id && { facilityId: String(shift.facility_id) }),
      ...(shift.facility_name && { facilityName: shift.facility_name }),
    }));
}

function subtract(shift: Range, busy: readonly Range[]): Range[] {
  let free: Range[] = [{ start: shift.start, end: shift.end }];
  for (const { start, end } of busy) {
    free = free.flatMap((gap) => {
      if (end <= gap.start || start >= gap.end) return [gap];
      return [
        { start: gap.start, end: start },
        { start: end, end: gap.end },
      ].filter((rest) => rest.end > rest.start);
    });
  }
  return free;
}

/** Assumptions: a slot is as long as a visit of its type, a follow-up when none is said; one visit fits into each. */
function cut(clinic: Clinic, gap: Range, query: FreeTimeQuery): (Range & object)[] {
  const {
    calculation_method: method = 'gaps',
    slot_type: wanted = 'f/u',
    max_slot_duration: longest,
  } = query;
  const asked = VISIT_TYPES[clinic.profile.specialty].find(
    ({ code }) => code.toLowerCase() === wanted.toLowerCase(),
  );
  if (method === 'gaps') return longest === undefined ? [gap] : pieces(gap, longest, true);
  if (!asked) return [];
  const minutes = method === 'slots' ? asked.duration : EQUAL_SLOT;
  const visits = { visit_type: asked.code, available_appointments: 1, max_visits: 1 };
  return pieces(gap, Math.min(minutes, longest ?? Infinity), false).map((piece) => ({ ...piece, ...visits }));
}

function pieces({ start, end }: Range, minutes: number, withRest: boolean): Range[] {
  const length = minutes * MINUTE_MS;
  const found: Range[] = [];
  for (let at = start; at < end; at += length) {
    if (at + length <= end || withRest) found.push({ start: at, end: Math.min(at + length, end) });
  }
  return found;
}

function slot(clinic: Clinic, provider: WireProvider, day: string, shift: Shift, range: Range): object {
  const { start, end, ...visits } = range;
  const { timezone } = clinic.profile;
  const minutes = (end - start) / MINUTE_MS;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const facility = { facility_id: shift.facilityId, facility_name: shift.facilityName };
  return {
    day_of_week: new Date(`${day}T12:00:00Z`).getUTCDay() || 7,
    date: day,
    duration_string: [hours && `${hours}h`, rest && `${rest}m`].filter(Boolean).join(' '),
    range_start: withMilliseconds(zonedIso(timezone, start)),
    range_end: withMilliseconds(zonedIso(timezone, end)),
    provider_id: provider.ehr_id,
    ...(shift.facilityId !== undefined && facility),
    provider_name: provider.name,
    timezone_abbr: zoneName(timezone, start),
    ...visits,
  };
}

function withMilliseconds(text: string): string {
  return `${text.slice(0, 19)}.000${text.slice(19)}`;
}

function zoneName(timeZone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function daysOf({ start_date: first, end_date: last }: FreeTimeQuery): string[] {
  const count = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10),
  );
}
