import type { Clinic, WirePatient } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';

/** The collection of what calls have changed about patients. */
export const PATIENTS = 'patients';

/** As documented; `failed`: the EHR did not take it. */
export type PatientStatus = 'pending' | 'active' | 'pending_update' | 'failed';

/** What calls have said about a patient, in the words of the API's fields. */
export type PatientDetails = Readonly<Record<string, unknown>>;

/** A patient that calls have created, or changed. */
export interface PatientRecord {
  /** Cobalt's. */
  readonly id: string;
  readonly status: PatientStatus;
  readonly details: PatientDetails;
  /** Of a created one, once it is in the EHR. */
  readonly mrn?: string;
  readonly ehrId?: string;
}

/** The patients in the EHR, by name: those the clinic was drawn with and the created ones, as they are now. */
export function knownPatients(clinic: Clinic, records: PracticeRecords): WirePatient[] {
  const changed = records.all<PatientRecord>(PATIENTS);
  if (changed.length === 0) return [...clinic.patients];
  const changes = new Map(changed.map((record) => [record.id, record]));
  const drawn = clinic.patients.map((patient) => withDetails(patient, changes.get(String(patient.id))));
  const created = changed.flatMap((record) => asPatient(record) ?? []);
  return [...drawn, ...created].sort(byName);
}

/** The patient in the EHR with a medical record number. */
export function findPatient(clinic: Clinic, records: PracticeRecords, mrn: string): WirePatient | undefined {
  return knownPatients(clinic, records).find((patient) => patient.mrn === mrn);
}

function withDetails(patient: WirePatient, record: PatientRecord | undefined): WirePatient {
  if (!record) return patient;
  return { ...patient, ...listed(record.details) };
}

/** Nothing while it is not in the EHR. */
function asPatient({ id, mrn, ehrId, details }: PatientRecord): WirePatient | undefined {
  if (mrn === undefined) return undefined;
  const none = { first_name: '', last_name: '', dob: null, sex: null, phone: null };
  return { id, ehr_id: ehrId, ...none, ...listed(details), mrn };
}

/** The fields that the list of patients has. */
function listed(details: PatientDetails): Partial<WirePatient> {
  const fields = ['first_name', 'last_name', 'dob', 'sex', 'phone'] as const;
  return Object.fromEntries(
    fields.filter((field) => field in details).map((field) => [field, details[field]]),
  );
}

function byName(a: WirePatient, b: WirePatient): number {
  return compare(a.last_name, b.last_name) || compare(a.first_name, b.first_name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
