import {
  chartOf,
  insuranceCompanies,
  type ChartInsurance,
  type Clinic,
  type WirePatient,
} from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import { plainId } from './plain-id.js';

/** The collection of insurances that calls have added or changed; ids are those in the EHR. */
export const INSURANCES = 'insurances';

/** An insurance of a patient. */
export interface PatientInsurance {
  /** In the EHR. */
  readonly id: string;
  readonly patientMrn: string;
  readonly companyEhrId: string | null;
  readonly companyName: string;
  readonly memberId: string | null;
  readonly groupId: string | null;
  readonly planBeginDate: string | null;
  readonly copayment: number | null;
  /** A code. */
  readonly relationship: string;
  /** 1 is the first. */
  readonly priority: number;
  readonly subscriber?: object;
}

/** A patient's insurances by rank; a newer one pushes an older one of its rank down. */
export function insurancesOf(
  clinic: Clinic,
  records: PracticeRecords,
  patient: WirePatient,
): PatientInsurance[] {
  const mrn = String(patient.mrn);
  const isDrawn = clinic.patients.some(({ id }) => id === patient.id);
  const drawn = isDrawn ? chartOf(clinic, String(patient.id)).insurances : [];
  const kept = records.all<PatientInsurance>(INSURANCES).filter((each) => each.patientMrn === mrn);
  const changed = new Map(kept.map((each) => [each.id, each]));
  const original = drawn.map((each, index) => fromChart(each, mrn, index + 1));
  const originalIds = new Set(original.map(({ id }) => id));
  const added = kept.filter(({ id }) => !originalIds.has(id)).reverse();
  return [...added, ...original.map((each) => changed.get(each.id) ?? each)]
    .sort((a, b) => a.priority - b.priority)
    .map((each, index) => ({ ...each, priority: index + 1 }));
}

/** The company by its id, dashed or not, or the first one whose name has the text in it. */
export function findCompany(
  clinic: Clinic,
  asked: { readonly id?: string; readonly name?: string; readonly payerId?: string },
): ReturnType<typeof insuranceCompanies>[number] | undefined {
  const plain = asked.id === undefined ? undefined : plainId(asked.id);
  const name = asked.name?.toLowerCase() ?? '';
  return insuranceCompanies(clinic).find((company) =>
    plain === undefined
      ? company.name.toLowerCase().includes(name) &&
        (asked.payerId === undefined || company.payerId === asked.payerId)
      : company.id === plain,
  );
}

function fromChart(insurance: ChartInsurance, patientMrn: string, priority: number): PatientInsurance {
  const { emrInsuranceId, company, memberId, groupId, planBeginDate, copayment } = insurance;
  return {
    id: emrInsuranceId,
    patientMrn,
    companyEhrId: company.ehrId ?? null,
    companyName: company.name,
    memberId,
    groupId,
    planBeginDate,
    copayment,
    relationship: '01',
    priority,
  };
}
