import type { components } from '@nestjs-cobalt/contract';
import type { SeededRandom } from '../random/index.js';
import { ehrIdMaker } from './ehr-id.js';
import { oncePerClinic } from './once-per-clinic.js';

type Schemas = components['schemas'];

/** A fee schedule with its items. */
export interface FeeScheduleWithItems {
  readonly schedule: Schemas['FeeSchedule'];
  readonly items: readonly Schemas['FeeScheduleItem'][];
}

/** More items than the largest page has, so that whoever reads only one notices. */
const SCHEDULES = [
  { name: 'Standard', description: 'Master fee schedule', isMaster: true, items: 620 },
  { name: 'Self-pay', description: 'Fees without insurance', isMaster: false, items: 40 },
] as const;

const VISITS = [
  ['99202', 'Office visit, new patient, 15 minutes'],
  ['99203', 'Office visit, new patient, 30 minutes'],
  ['99212', 'Office visit, established patient, 10 minutes'],
  ['99213', 'Office visit, established patient, 20 minutes'],
  ['99214', 'Office visit, established patient, 30 minutes'],
  ['90471', 'Administration of a vaccine'],
  ['J1885', 'Ketorolac injection, 15 mg'],
] as const;
const DRUG = { code: '00409-3795-01', units: '1', uom: 'ML', unit_price: '2.15' };

/** Two of them. */
export const feeSchedules = oncePerClinic((clinic): readonly FeeScheduleWithItems[] => {
  const random = clinic.random('fee schedules');
  const ehrId = ehrIdMaker(clinic.profile.emrName, random);
  return SCHEDULES.map(({ name, description, isMaster, items }) => ({
    schedule: {
      id: random.hex(32),
      emr_id: ehrId(3),
      name,
      description,
      sub_name: null,
      is_master: isMaster,
      taxable: false,
      effective_from: '2024-01-01',
      effective_to: null,
      item_count: items,
    },
    items: Array.from({ length: items }, (_, index) => makeItem(random, index, ehrId(6))),
  }));
});

function makeItem(random: SeededRandom, index: number, id: string): Schemas['FeeScheduleItem'] {
  const code = VISITS[index]?.[0] ?? String(10_000 + 7 * index);
  const fee = random.int(20, 400);
  return {
    item_id: id,
    code,
    name: VISITS[index]?.[1] ?? `Procedure ${code}`,
    fee: `${fee}.00`,
    allowed_fee: `${Math.round(fee * 0.8)}.00`,
    cost: `${Math.round(fee * 0.3)}.00`,
    patient_portion: '0.00',
    bill_to_patient: false,
    modifiers: random.chance(0.1) ? ['25'] : [],
    pos: '11',
    tos: '1',
    ndc: code.startsWith('J') ? DRUG : null,
    exclude_cpt: false,
    validity: index >= VISITS.length && random.chance(0.1) ? 'invalid' : 'valid',
  };
}
