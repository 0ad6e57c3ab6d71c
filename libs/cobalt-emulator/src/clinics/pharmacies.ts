import type { components } from '@nestjs-cobalt/contract';
import { ehrIdMaker } from './ehr-id.js';
import { STREETS } from './names.js';
import { oncePerClinic } from './once-per-clinic.js';

export type WirePharmacy = components['schemas']['Pharmacy'];

const NAMES = ['Corner Pharmacy', 'Hometown Drugs', 'Main Street Apothecary', 'Wellspring Pharmacy'] as const;

/** Four of them, all in the clinic's town; the last one has closed. */
export const pharmacies = oncePerClinic((clinic): readonly WirePharmacy[] => {
  const random = clinic.random('pharmacies');
  const { city, state, emrName } = clinic.profile;
  const ehrId = ehrIdMaker(emrName, random);
  const zip = `${random.int(1, 9)}${random.digits(4)}`;
  return NAMES.map((name, index) => ({
    id: random.hex(32),
    ehr_id: ehrId(5),
    name,
    address: { address1: `${random.int(10, 990)} ${random.pick(STREETS)}`, city, state, zip },
    phone: `555-${random.int(200, 999)}-${random.digits(4)}`,
    email: `orders@${name.toLowerCase().replaceAll(' ', '-')}.example`,
    status: index === NAMES.length - 1 ? 'inactive' : 'active',
  }));
});
