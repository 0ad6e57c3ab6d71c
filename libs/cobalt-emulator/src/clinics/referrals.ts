import type { components } from '@nestjs-cobalt/contract';
import type { Clinic } from './clinic.js';
import { ehrIdMaker } from './ehr-id.js';
import { referringProviders } from './referring-providers.js';
import { localDate, weekdaysAround } from './zoned-time.js';

export type WireReferral = components['schemas']['Referral'];

/** A referral, and what the API filters and sorts by without showing it. */
export interface DirectedReferral {
  readonly direction: 'incoming' | 'outgoing';
  readonly createdAt: string;
  readonly record: WireReferral;
}

/** Made-up values: none are documented. */
const STATUSES = ['open', 'in_progress', 'closed'] as const;
const REASONS = [
  { reason: 'Chest pain', codes: ['R07.9'] },
  { reason: 'Knee pain', codes: ['M25.561'] },
  { reason: 'Second opinion', codes: [] },
  { reason: 'Shortness of breath', codes: ['R06.02', 'J45.909'] },
] as const;

/** Up to three of every working day since Monday of last week. */
export function referralsBefore(clinic: Clinic, now: number): DirectedReferral[] {
  const today = localDate(clinic.profile.timezone, now);
  return weekdaysAround(today)
    .filter((date) => date <= today)
    .flatMap((date) => referralsOf(clinic, date))
    .filter(({ createdAt }) => Date.parse(createdAt) <= now);
}

function referralsOf(clinic: Clinic, date: string): DirectedReferral[] {
  const random = clinic.random('referrals', date);
  const ehrId = ehrIdMaker(clinic.profile.emrName, random);
  return Array.from({ length: random.int(1, 3) }, () => {
    const patient = random.pick(clinic.patients);
    const direction = random.pick(['incoming', 'outgoing'] as const);
    const sides = [random.pick(referringProviders(clinic)), random.pick(clinic.providers)];
    const [from, to] = direction === 'incoming' ? sides : sides.reverse();
    const { reason, codes } = random.pick(REASONS);
    const createdAt = `${date}T${random.int(14, 19)}:${random.int(10, 59)}:00.000Z`;
    const record: WireReferral = {
      id: random.hex(32),
      ehr_id: ehrId(6),
      patient_ehr_id: patient.ehr_id,
      patient_mrn: patient.mrn,
      patient_first_name: patient.first_name,
      patient_last_name: patient.last_name,
      patient_dob: patient.dob,
      from_provider_ehr_id: from?.ehr_id,
      from_provider_name: from?.name,
      to_provider_ehr_id: to?.ehr_id,
      to_provider_name: to?.name,
      priority: random.pick(['routine', 'routine', 'urgent', 'stat']),
      urgency: null,
      reason,
      diagnosis_codes: [...codes],
      document_ids: [],
      status: random.pick(STATUSES),
      referral_date: date,
      last_activity_at: createdAt,
      synced_at: createdAt,
    };
    return { direction, createdAt, record };
  });
}
