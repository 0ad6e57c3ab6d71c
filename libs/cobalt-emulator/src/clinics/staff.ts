import { ehrIdMaker } from './ehr-id.js';
import { FIRST_NAMES, LAST_NAMES } from './names.js';
import { oncePerClinic } from './once-per-clinic.js';

/** Somebody with a login to the EHR. */
export interface StaffMember {
  /** As the EHR has it. */
  readonly ehrId: string;
  /** `Doe, John`, as providers have it. */
  readonly name: string;
}

/** The active providers, and three people at the front desk. No call lists them: that they all can be assigned to is an assumption. */
export const staff = oncePerClinic((clinic): readonly StaffMember[] => {
  const random = clinic.random('staff');
  const ehrId = ehrIdMaker(clinic.profile.emrName, random);
  const providers = clinic.providers
    .filter(({ status }) => status === 'active')
    .map(({ ehr_id, name }) => ({ ehrId: String(ehr_id), name: name ?? '' }));
  const desk = Array.from({ length: 3 }, () => ({
    ehrId: ehrId(7),
    name: `${random.pick(LAST_NAMES)}, ${random.pick(FIRST_NAMES.female)}`,
  }));
  return [...providers, ...desk];
});
