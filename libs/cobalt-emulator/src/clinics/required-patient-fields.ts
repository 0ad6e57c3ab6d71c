import type { SeededRandom } from '../random/index.js';
import { DEMO_CLINICS, type ClinicProfile } from './clinic-profile.js';

/** As in the documentation's sample. */
const ALWAYS = ['first_name', 'last_name', 'dob', 'sex'] as const;
/** What some practices want as well; made up. */
const ALSO = [
  [],
  ['phone'],
  ['phone', 'email'],
  ['phone', 'address_street', 'address_city', 'address_state', 'address_zip'],
] as const;

/** What a new patient must have at a practice; the demo clinics have one each of the first three lists. */
export function requiredPatientFields(random: SeededRandom, profile: ClinicProfile): string[] {
  const demo = DEMO_CLINICS.indexOf(profile);
  return [...ALWAYS, ...((demo < 0 ? random.pick(ALSO) : ALSO[demo]) ?? [])];
}
