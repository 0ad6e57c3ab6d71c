import type { components } from '@nestjs-cobalt/contract';
import { pharmacies, type Clinic } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { FailureReason } from './failed-job.js';
import { findCompany } from './known-insurances.js';
import { knownPatients, type PatientDetails } from './known-patients.js';
import { knownProviders } from './known-practice.js';
import { knownReferringProviders } from './known-referring-providers.js';
import { sameId } from './plain-id.js';

/** What a new patient is made of. */
export type PatientFields = components['schemas']['CreatePatientRequest'];

/** Fields that only eClinicalWorks takes. */
export const ECLINICALWORKS_FIELDS = ['referring_provider_id', 'pcp_id'] as const;

/**
 * What the EHR has against a patient. Only the first words of the duplicate's text are documented; codes and other
 * texts are ours.
 */
export function problemsOf(
  clinic: Clinic,
  records: PracticeRecords,
  details: PatientDetails,
): FailureReason[] {
  const duplicate = duplicateOf(clinic, records, details);
  return [...(duplicate ? [duplicate] : []), ...unknownIds(clinic, records, details)];
}

/** Things that a patient refers to and nobody knows. */
export function unknownIds(
  clinic: Clinic,
  records: PracticeRecords,
  details: PatientDetails,
): FailureReason[] {
  const fields = details as PatientFields;
  const referring = knownReferringProviders(clinic, records);
  const providers = knownProviders(clinic, records);
  const isOneOf = (list: readonly { id?: unknown }[], asked: string): boolean =>
    list.some(({ id }) => sameId(id, asked));
  const hasPcpName = fields.pcp_first_name !== undefined || fields.pcp_last_name !== undefined;
  const checks: readonly [keyof PatientFields, string, (id: string) => boolean][] = [
    ['referring_provider_id', 'Referring provider', (id) => isOneOf(referring, id)],
    ['pcp_id', 'Primary care provider', (id) => hasPcpName || isOneOf([...referring, ...providers], id)],
    ['referred_to_provider_id', 'Provider', (id) => providers.some((each) => each.ehr_id === id)],
    ['pharmacy_id', 'Pharmacy', (id) => isOneOf(pharmacies(clinic), id)],
    ['insurance_provider_id', 'Insurance provider', (id) => findCompany(clinic, { id }) !== undefined],
  ];
  return checks
    .filter(([field, , isKnown]) => fields[field] !== undefined && !isKnown(String(fields[field])))
    .map(([field, what]) => ({
      code: `${field.replace(/_id$/, '')}_not_found`,
      description: `${what} not found: ${field}.`,
    }));
}

function duplicateOf(
  clinic: Clinic,
  records: PracticeRecords,
  details: PatientDetails,
): FailureReason | undefined {
  const keyOf = ({ first_name, last_name, dob }: Readonly<Record<string, unknown>>): string =>
    [first_name, last_name, dob].map((part) => String(part).trim().toLowerCase()).join('|');
  const known = knownPatients(clinic, records).find((patient) => keyOf(patient) === keyOf(details));
  return (
    known && { code: 'duplicate_patient', description: `Duplicate patient found. MRN: ${String(known.mrn)}.` }
  );
}
