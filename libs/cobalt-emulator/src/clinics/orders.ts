import type { components } from '@nestjs-cobalt/contract';
import { statusAt, type PlannedAppointment } from './appointments.js';
import type { Clinic } from './clinic.js';
import { ehrIdMaker } from './ehr-id.js';

export type WireOrder = components['schemas']['Order'];

const DAY_MS = 24 * 3600 * 1000;
/** Results of laboratories take this long. */
const LAB_MS = 2 * DAY_MS;

/** The results' shape is made up: none is documented. */
const LABS = [
  { name: 'Complete Blood Count', test: 'Hemoglobin', unit: 'g/dL', low: 11, high: 17 },
  { name: 'Basic Metabolic Panel', test: 'Glucose', unit: 'mg/dL', low: 70, high: 180 },
  { name: 'Lipid Panel', test: 'LDL Cholesterol', unit: 'mg/dL', low: 60, high: 190 },
] as const;
const OTHERS = ['Chest X-ray', 'Physical Therapy', 'Knee X-ray'] as const;

/** Of every third completed visit one, in the newest shape; those for a laboratory have results two days later. */
export function ordersBefore(clinic: Clinic, now: number): WireOrder[] {
  return clinic
    .appointmentsAround(now)
    .filter((planned) => statusAt(planned, now) === 'completed')
    .flatMap((planned) => orderOf(clinic, planned, now) ?? []);
}

function orderOf(clinic: Clinic, { record, endsAt }: PlannedAppointment, now: number): WireOrder | undefined {
  const random = clinic.random('order', String(record.id));
  if (!random.chance(0.35)) return undefined;
  const lab = random.chance(0.7) ? random.pick(LABS) : undefined;
  const order = {
    order_id: ehrIdMaker(clinic.profile.emrName, random)(6),
    order_name: lab?.name ?? random.pick(OTHERS),
    order_date: record.datetime.slice(0, 10),
    provider_id: record.provider_ehr_id,
    patient_mrn: record.patient_mrn,
    patient_name: record.patient_name,
    patient_dob: record.patient_dob,
    appointment_id: record.id,
  };
  const value = lab && random.int(lab.low, lab.high);
  const isBack = lab !== undefined && now >= endsAt + LAB_MS;
  const results = isBack ? { results: [{ test: lab.test, value: String(value), unit: lab.unit }] } : null;
  return { ...order, lab_results: results };
}
