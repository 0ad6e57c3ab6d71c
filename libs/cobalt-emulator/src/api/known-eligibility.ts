import {
  eligibilityAnswer,
  eligibilityBefore,
  localDate,
  type Clinic,
  type PatientEligibility,
} from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { PatientRecord } from './known-patients.js';
import type { PatientFields } from './patient-details.js';

/** The collection of checks that calls have asked for, as they were answered. */
const ELIGIBILITY = 'eligibility';

interface KeptEligibility extends PatientEligibility {
  readonly id: string;
}

/** Those before visits, and those that calls have asked for. */
export function knownEligibility(
  clinic: Clinic,
  records: PracticeRecords,
  now: number,
): PatientEligibility[] {
  return [...eligibilityBefore(clinic, now), ...records.all<KeptEligibility>(ELIGIBILITY)];
}

/**
 * What `check_eligibility` of a new patient does. Assumption: the documentation has the field, and not what comes of
 * it. The company that the patient came with is asked about the day; without one there is nobody to ask.
 */
export function keepEligibility(
  clinic: Clinic,
  records: PracticeRecords,
  { id, mrn, ehrId, details }: PatientRecord,
  payer: string | undefined,
  now: number,
): void {
  const fields = details as PatientFields;
  if (fields.check_eligibility !== 'true' || payer === undefined) return;
  const name = `${fields.first_name ?? ''} ${fields.last_name ?? ''}`;
  const known = eligibilityAnswer(clinic, id, {
    patientMrn: String(mrn),
    at: now,
    asked: {
      emr_patient_id: ehrId,
      patient_name: name,
      patient_dob: fields.dob,
      emr_encounter_id: null,
      provider_name: null,
      payer_name: payer,
      subscriber_name: name,
      subscriber_member_id: fields.insurance_subscriber_number ?? null,
      service_date: localDate(clinic.profile.timezone, now),
    },
  });
  records.put<KeptEligibility>(ELIGIBILITY, { id: String(known.check.id), ...known });
}
