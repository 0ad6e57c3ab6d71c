import type { SeededRandom } from '../random/index.js';
import type { ClinicProfile, Specialty } from './clinic-profile.js';
import { ehrIdMaker } from './ehr-id.js';
import { FIRST_NAMES, LAST_NAMES } from './names.js';
import type { WirePatient } from './wire.js';

/** Years of birth; fixed, so that nobody's birthday moves with the clock. */
const BORN: Readonly<Record<Specialty, readonly [number, number]>> = {
  family: [1938, 2022],
  pediatrics: [2009, 2024],
  orthopedics: [1944, 2006],
};

/** 64 to 96 of them, sorted by name. `id` and `ehr_id` in this list are an assumption. */
export function makePatients(random: SeededRandom, profile: ClinicProfile): WirePatient[] {
  const ehrId = ehrIdMaker(profile.emrName, random);
  const [from, to] = BORN[profile.specialty];
  let mrn = random.int(400_000, 480_000);
  const patients = Array.from({ length: random.int(64, 96) }, () => {
    const sex = random.pick(['female', 'male'] as const);
    mrn += random.int(1, 60);
    return {
      id: random.hex(32),
      ehr_id: ehrId(6),
      first_name: random.pick(FIRST_NAMES[sex]),
      last_name: random.pick(LAST_NAMES),
      dob: `${random.int(from, to)}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`,
      sex: random.chance(0.03) ? 'unknown' : sex,
      phone: `555-${random.int(200, 999)}-${random.digits(4)}`,
      mrn: String(mrn),
    };
  });
  return patients.sort((a, b) => compare(a.last_name, b.last_name) || compare(a.first_name, b.first_name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
