import type { components } from '@nestjs-cobalt/contract';
import { ehrIdMaker } from './ehr-id.js';
import { FIRST_NAMES, LAST_NAMES, STREETS } from './names.js';
import { makeNpi } from './npi.js';
import { oncePerClinic } from './once-per-clinic.js';

export type WireReferringProvider = components['schemas']['ReferringProvider'];

const SPECIALTIES = ['Cardiology', 'Dermatology', 'Family Medicine', 'Neurology', 'Pulmonology'] as const;

/** 14 to 20 of them, of other practices. */
export const referringProviders = oncePerClinic((clinic): readonly WireReferringProvider[] => {
  const random = clinic.random('referring providers');
  const ehrId = ehrIdMaker(clinic.profile.emrName, random);
  const { city, state } = clinic.profile;
  const phone = (): string => `555-${random.int(200, 999)}-${random.digits(4)}`;
  return Array.from({ length: random.int(14, 20) }, () => {
    const firstName = random.pick([...FIRST_NAMES.female, ...FIRST_NAMES.male]);
    const lastName = random.pick(LAST_NAMES);
    return {
      id: random.hex(32),
      ehr_id: ehrId(6),
      name: `${lastName}, ${firstName}`,
      first_name: firstName,
      last_name: lastName,
      middle_initial: random.chance(0.3) ? random.pick(['A', 'J', 'M', 'R']) : null,
      speciality: random.pick(SPECIALTIES),
      phone: phone(),
      fax: phone(),
      email: `${firstName}.${lastName.replace(/\W/g, '')}@referrals.example`.toLowerCase(),
      npi: makeNpi(random),
      address_street: `${random.int(10, 990)} ${random.pick(STREETS)}`,
      address_city: city,
      address_state: state,
      address_zip: `${random.int(1, 9)}${random.digits(4)}`,
    };
  });
});
