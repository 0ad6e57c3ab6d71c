import type { SeededRandom } from '../random/index.js';
import type { ClinicProfile } from './clinic-profile.js';
import { ehrIdMaker } from './ehr-id.js';
import { INSURANCES } from './names.js';
import { SHIFTS } from './providers.js';
import { VISIT_TYPES, type VisitStatus } from './visit-types.js';
import type { WireAppointment, WireLocation, WirePatient, WireProvider } from './wire.js';
import { zonedEpoch, zonedIso } from './zoned-time.js';

/** An appointment whose status depends on what time it is. */
export interface PlannedAppointment {
  readonly startsAt: number;
  readonly endsAt: number;
  /** In [0, 1): decides what becomes of it. */
  readonly fate: number;
  readonly progressNote: string;
  readonly record: WireAppointment;
}

/** One provider's appointments of one day. */
export function makeDay(
  random: SeededRandom,
  profile: ClinicProfile,
  date: string,
  provider: WireProvider,
  location: WireLocation,
  nextPatient: () => WirePatient,
): PlannedAppointment[] {
  const planned: PlannedAppointment[] = [];
  for (const shift of SHIFTS) {
    let minute = shift.start;
    while (minute < shift.end) {
      const type = random.pickWeighted(VISIT_TYPES[profile.specialty]);
      const free = random.chance(0.3) || minute + type.duration > shift.end;
      if (!free) planned.push(plan(random, profile, date, minute, type, provider, location, nextPatient()));
      minute += free ? 20 : type.duration;
    }
  }
  return planned;
}

/** What a planned appointment's status is at a moment. */
export function statusAt({ startsAt, endsAt, fate }: PlannedAppointment, now: number): VisitStatus {
  if (fate < 0.06) return 'cancelled';
  if (now >= endsAt) return fate < 0.1 ? 'no_show' : 'completed';
  if (now >= startsAt && fate >= 0.1) return 'checked_in';
  return fate < 0.5 ? 'confirmed' : 'scheduled';
}

/** Who meets whom, as an appointment has it. */
export function peopleOf(patient: WirePatient, provider: WireProvider) {
  return {
    patient_name: nameOf(patient),
    patient_first_name: patient.first_name,
    patient_last_name: patient.last_name,
    patient_mrn: patient.mrn,
    patient_ehr_id: patient.ehr_id,
    patient_dob: patient.dob,
    patient_gender: patient.sex,
    patient_phone: patient.phone,
    provider_ehr_id: provider.ehr_id,
    provider_name: provider.name,
    provider_npi: provider.npi,
  };
}

function nameOf({ first_name, last_name }: WirePatient): string {
  return `${first_name} ${last_name}`;
}

function plan(
  random: SeededRandom,
  profile: ClinicProfile,
  date: string,
  minute: number,
  type: (typeof VISIT_TYPES)['family'][number],
  provider: WireProvider,
  location: WireLocation,
  patient: WirePatient,
): PlannedAppointment {
  const startsAt = zonedEpoch(profile.timezone, date, minute);
  const createdAt = new Date(startsAt - random.int(10, 60) * 24 * 3600 * 1000).toISOString();
  const reason = random.pick(type.reasons);
  const record: WireAppointment = {
    id: random.hex(32),
    ehr_appointment_id: ehrIdMaker(profile.emrName, random)(7),
    datetime: zonedIso(profile.timezone, startsAt),
    duration: type.duration,
    status: 'scheduled',
    appointment_type: type.code,
    appointment_mode: type.code === 'f/u' && random.chance(0.3) ? 'telemedicine' : 'office',
    location: location.name,
    reason,
    complaint_type: null,
    ...peopleOf(patient, provider),
    secondary_provider_ehr_id: null,
    insurance: random.pick(INSURANCES),
    insurance_number: `W${random.digits(8)}`,
    insurance_group_number: random.digits(5),
    insurance_subscriber: nameOf(patient),
    secondary_insurance: null,
    secondary_insurance_number: null,
    insurances: [],
    diagnoses: [],
    medications: [],
    note: null,
    created_at: createdAt,
    object_metadata: { source: 'ehr_sync', created_at: createdAt },
  };
  const endsAt = startsAt + type.duration * 60_000;
  return {
    startsAt,
    endsAt,
    fate: random.next(),
    progressNote: `${reason}. Seen, advised, no change of plan.`,
    record,
  };
}
