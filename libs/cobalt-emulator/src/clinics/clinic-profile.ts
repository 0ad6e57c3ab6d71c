import { SeededRandom } from '../random/index.js';
import { EMR_NAMES } from './emrs.js';

/** What kind of practice it is: decides on its appointments and the age of its patients. */
export type Specialty = 'family' | 'pediatrics' | 'orthopedics';

/** Who an organisation is. */
export interface ClinicProfile {
  readonly orgId: string;
  readonly name: string;
  /** The EHR it works with. */
  readonly emrName: string;
  /** IANA time zone. */
  readonly timezone: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  readonly specialty: Specialty;
}

/** Organisations that are there from the start, made for demos. Any other id gets a clinic of its own too. */
export const DEMO_CLINICS: readonly ClinicProfile[] = [
  {
    orgId: 'riverside-family',
    name: 'Riverside Family Medicine',
    emrName: 'eClinicalWorks',
    timezone: 'America/New_York',
    city: 'Albany',
    state: 'NY',
    specialty: 'family',
  },
  {
    orgId: 'harbor-pediatrics',
    name: 'Harbor Pediatrics',
    emrName: 'Practice Fusion',
    timezone: 'America/Los_Angeles',
    city: 'Long Beach',
    state: 'CA',
    specialty: 'pediatrics',
  },
  {
    orgId: 'summit-orthopedics',
    name: 'Summit Orthopedics',
    emrName: 'Meadowlark EHR',
    timezone: 'America/Denver',
    city: 'Boulder',
    state: 'CO',
    specialty: 'orthopedics',
  },
];

const PLACES = [
  { city: 'Burlington', state: 'VT', timezone: 'America/New_York' },
  { city: 'Savannah', state: 'GA', timezone: 'America/New_York' },
  { city: 'Madison', state: 'WI', timezone: 'America/Chicago' },
  { city: 'Austin', state: 'TX', timezone: 'America/Chicago' },
  { city: 'Santa Fe', state: 'NM', timezone: 'America/Denver' },
  { city: 'Phoenix', state: 'AZ', timezone: 'America/Phoenix' },
  { city: 'Eugene', state: 'OR', timezone: 'America/Los_Angeles' },
] as const;

const FIRST = [
  'Cedar',
  'Lakeside',
  'Maple',
  'Northgate',
  'Orchard',
  'Prairie',
  'Stonebridge',
  'Willow',
] as const;
const LAST: Record<Specialty, readonly string[]> = {
  family: ['Family Practice', 'Primary Care', 'Medical Group'],
  pediatrics: ["Children's Clinic", 'Pediatrics'],
  orthopedics: ['Orthopedics', 'Bone & Joint'],
};

/** The clinic of an organisation: always the same one for the same seed, id and practice. */
export function clinicProfile(seed: number, orgId: string, practice = 0): ClinicProfile {
  const demo = DEMO_CLINICS.find((clinic) => clinic.orgId === orgId);
  if (demo && practice === 0) return demo;
  const random = new SeededRandom(seed, orgId, practice, 'profile');
  const specialty = random.pick(['family', 'pediatrics', 'orthopedics'] as const);
  return {
    orgId,
    name: `${random.pick(FIRST)} ${random.pick(LAST[specialty])}`,
    emrName: demo?.emrName ?? random.pick(EMR_NAMES),
    ...random.pick(PLACES),
    specialty,
  };
}
