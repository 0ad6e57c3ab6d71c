import { ehrIdMaker } from './ehr-id.js';
import { INSURANCES } from './names.js';
import { oncePerClinic } from './once-per-clinic.js';

/** An insurance company. */
export interface InsuranceCompany {
  /** Cobalt's. */
  readonly id: string;
  /** Absent: Cobalt lists it, the EHR does not have it. */
  readonly ehrId?: string;
  readonly name: string;
  readonly payerId: string;
  readonly active: boolean;
  readonly createdAt: string;
}

const FIRST = ['Bluewater', 'Cornerstone', 'Evergreen', 'Granite State', 'Keystone', 'Lakeshore', 'Meridian'];
const MORE = ['North Star', 'Old Harbor', 'Pinecrest', 'Redwood', 'Silver Creek', 'Sunrise', 'Tri-County'];
const KINDS = ['Benefit Fund', 'Care', 'Health', 'Health Plan', 'HMO', 'Medicare Plan', 'Mutual', 'PPO'];

/** More than a page of them, sorted by name; those of the appointments are active. */
export const insuranceCompanies = oncePerClinic((clinic): readonly InsuranceCompany[] => {
  const random = clinic.random('insurance companies');
  const ehrId = ehrIdMaker(clinic.profile.emrName, random);
  const others = [...FIRST, ...MORE].flatMap((first) => KINDS.map((kind) => `${first} ${kind}`));
  return [...new Set([...INSURANCES, ...others])].sort().map((name) => {
    const isUsed = (INSURANCES as readonly string[]).includes(name);
    const hasEhrId = random.chance(0.9) || isUsed;
    const record = {
      id: random.hex(32),
      name,
      payerId: random.digits(5),
      active: random.chance(0.85) || isUsed,
      createdAt: new Date(Date.UTC(2021, random.int(0, 35), random.int(1, 28), 9)).toISOString(),
    };
    const id = ehrId(5);
    return hasEhrId ? { ...record, ehrId: id } : record;
  });
});
