import type { SeededRandom } from '../random/index.js';
import type { ClinicProfile } from './clinic-profile.js';
import { ehrIdMaker } from './ehr-id.js';
import { STREETS } from './names.js';
import type { WireLocation } from './wire.js';

/** Two places: the main one and a satellite. */
export function makeLocations(random: SeededRandom, profile: ClinicProfile): WireLocation[] {
  const ehrId = ehrIdMaker(profile.emrName, random);
  const area = random.int(201, 989);
  const phone = (): string => `${area}-555-01${random.digits(2)}`;
  return ['Main Office', 'Eastside'].map((site, index) => ({
    id: random.hex(32),
    ehr_id: ehrId(4),
    name: `${profile.name}, ${site}`,
    address: {
      address1: `${random.int(10, 990)} ${random.pick(STREETS)}`,
      address2: index === 0 ? `Suite ${random.int(100, 400)}` : '',
      city: profile.city,
      state: profile.state,
      zip: `${random.int(1, 9)}${random.digits(4)}`,
    },
    phone: phone(),
    fax: phone(),
    status: 'active',
  }));
}
