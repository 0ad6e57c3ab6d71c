import type { SeededRandom } from '../random/index.js';
import type { ClinicProfile } from './clinic-profile.js';
import { ehrIdMaker } from './ehr-id.js';
import { FIRST_NAMES, LAST_NAMES } from './names.js';
import { makeNpi } from './npi.js';
import type { WireLocation, WireProvider } from './wire.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Working hours of every provider: minutes of the day. */
export const SHIFTS = [
  { start: 8 * 60, end: 12 * 60 },
  { start: 13 * 60, end: 17 * 60 },
] as const;

/** Three or four active providers and a retired one, each with an NPI of their own. */
export function makeProviders(
  random: SeededRandom,
  profile: ClinicProfile,
  locations: readonly WireLocation[],
): WireProvider[] {
  const ehrId = ehrIdMaker(profile.emrName, random);
  const npis = new Set<string>();
  const surnames = new Set<string>();
  const count = random.int(4, 5);
  while (npis.size < count) npis.add(makeNpi(random));
  while (surnames.size < count) surnames.add(random.pick(LAST_NAMES));
  const names = [...surnames];
  return [...npis].map((npi, index) => ({
    id: random.hex(32),
    ehr_id: ehrId(7),
    name: `${names[index] ?? ''}, ${random.pick(random.chance(0.5) ? FIRST_NAMES.female : FIRST_NAMES.male)}`,
    npi,
    timezone: profile.timezone,
    status: index === count - 1 ? 'inactive' : 'active',
    hours: index === count - 1 ? [] : weekOf(locations[index % locations.length]),
  }));
}

function weekOf(location: WireLocation | undefined): NonNullable<WireProvider['hours']> {
  return DAYS.map((day) => ({
    day,
    shifts: SHIFTS.map(({ start, end }) => ({
      start: clockTime(start),
      end: clockTime(end),
      facility_id: location?.ehr_id ?? null,
      facility_name: location?.name ?? null,
    })),
  }));
}

function clockTime(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00`;
}
