import type { components } from '@nestjs-cobalt/contract';
import type { Clinic } from './clinic.js';
import { insuranceCompanies, type InsuranceCompany } from './insurance-providers.js';
import { STREETS } from './names.js';
import { pharmacies, type WirePharmacy } from './pharmacies.js';

export type WireMedication = components['schemas']['Medication'];

/** An insurance that a patient had from the start. */
export interface ChartInsurance {
  readonly emrInsuranceId: string;
  readonly company: InsuranceCompany;
  readonly memberId: string;
  readonly groupId: string;
  readonly planBeginDate: string;
  readonly copayment: number;
}

/** What a chart says beside name and number. */
export interface Chart {
  readonly address: {
    readonly street: string;
    readonly city: string;
    readonly state: string;
    readonly zip: string;
  };
  readonly email: string;
  readonly medications: readonly WireMedication[];
  readonly pharmacy: WirePharmacy | undefined;
  readonly insurances: readonly ChartInsurance[];
}

const MEDICATIONS = [
  { name: 'Amoxicillin', strength: '250 mg', frequency: 'three times a day' },
  { name: 'Ibuprofen', strength: '400 mg', frequency: 'as needed' },
  { name: 'Levothyroxine', strength: '50 mcg', frequency: 'once a day' },
  { name: 'Lisinopril', strength: '10 mg', frequency: 'once a day' },
  { name: 'Metformin', strength: '500 mg', frequency: 'twice a day' },
] as const;

/** The chart of a patient that the clinic was drawn with. */
export function chartOf(clinic: Clinic, patientId: string): Chart {
  const random = clinic.random('chart', patientId);
  const { city, state } = clinic.profile;
  const open = pharmacies(clinic).filter(({ status }) => status === 'active');
  const companies = random.shuffle(insuranceCompanies(clinic).filter((each) => each.active && each.ehrId));
  const day = (): string => `202${random.int(2, 4)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
  return {
    address: {
      street: `${random.int(10, 990)} ${random.pick(STREETS)}`,
      city,
      state,
      zip: `${random.int(1, 9)}${random.digits(4)}`,
    },
    email: `patient.${random.hex(6)}@mail.example`,
    medications: random
      .shuffle(MEDICATIONS)
      .slice(0, random.int(0, 2))
      .map((medication) => {
        const start = day();
        const refills = String(random.int(0, 3));
        return { ...medication, start_date: start, encounter_date: start, refills, notes: null };
      }),
    pharmacy: random.pick(open),
    insurances: companies.slice(0, random.int(1, 2)).map((company) => ({
      emrInsuranceId: `${random.int(1, 9)}${random.digits(6)}`,
      company,
      memberId: `W${random.digits(8)}`,
      groupId: random.digits(5),
      planBeginDate: day(),
      copayment: random.pick([0, 15, 25, 40]),
    })),
  };
}
