import type { Clinic } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import { findCompany, INSURANCES, type PatientInsurance } from './known-insurances.js';
import type { PatientDetails } from './known-patients.js';
import { drawNext } from './new-ids.js';
import type { PatientFields } from './patient-details.js';
import { SELF } from './relationships.js';

const RANKS = { primary: 1, secondary: 2, tertiary: 3 } as const;

/**
 * Keeps the insurances that a new patient came with. A name that no company has is kept as it is.
 * @returns the name of the first one's company, if there is one
 */
export function keepFirstInsurances(
  clinic: Clinic,
  records: PracticeRecords,
  mrn: string,
  details: PatientDetails,
): string | undefined {
  const fields = details as PatientFields;
  const { insurance_provider_id: id, insurance_name: name, insurance_sequence: rank = 'primary' } = fields;
  const keep = (
    priority: number,
    memberId?: string,
    companyId?: string,
    companyName?: string,
  ): string | undefined => {
    if (companyId === undefined && companyName === undefined) return undefined;
    const company = findCompany(clinic, { id: companyId, name: companyName });
    const kept = records.put<PatientInsurance>(INSURANCES, {
      id: drawNext(clinic, records, 'insurance').digits(7),
      patientMrn: mrn,
      companyEhrId: company?.ehrId ?? null,
      companyName: company?.name ?? companyName ?? '',
      memberId: memberId ?? null,
      groupId: null,
      planBeginDate: null,
      copayment: null,
      relationship: SELF,
      priority,
    });
    return kept.companyName;
  };
  const first = keep(RANKS[rank], fields.insurance_subscriber_number, id, name);
  const { secondary_insurance_name: second, secondary_insurance_subscriber_number: number } = fields;
  keep(RANKS.secondary, number, undefined, second);
  return first;
}
