import type { components } from '@nestjs-cobalt/contract';
import type { PlannedAppointment } from './appointments.js';
import type { Clinic } from './clinic.js';
import { ehrIdMaker } from './ehr-id.js';

export type WireEligibilityCheck = components['schemas']['EligibilityCheck'];
export type WireBenefit = components['schemas']['EligibilityBenefit'];

/** A check, whose it was, and what it found. */
export interface PatientEligibility {
  readonly patientMrn: string;
  readonly check: WireEligibilityCheck;
  readonly benefits: readonly WireBenefit[];
}

const DAY_MS = 24 * 3600 * 1000;
const OUTCOMES = [
  { status: 'active', weight: 8 },
  { status: 'inactive', weight: 1 },
  { status: 'error', weight: 1 },
  { status: 'unknown', weight: 1 },
] as const;
const BENEFITS = [
  { type: 'Deductible', code: 'C', period: 'Calendar Year', amounts: [500, 1500, 3000] },
  { type: 'Out of Pocket', code: 'G', period: 'Calendar Year', amounts: [3000, 6500, 9000] },
  { type: 'Co-Payment', code: 'B', period: 'Visit', amounts: [15, 25, 40] },
  { type: 'Co-Insurance', code: 'A', period: 'Visit', percents: [0.1, 0.2, 0.3] },
] as const;

/** Of about every third appointment, made a day before it. */
export function eligibilityBefore(clinic: Clinic, now: number): PatientEligibility[] {
  return clinic
    .appointmentsAround(now)
    .filter(({ startsAt }) => startsAt - DAY_MS <= now)
    .flatMap((planned) => checkOf(clinic, planned) ?? []);
}

function checkOf(clinic: Clinic, { startsAt, record }: PlannedAppointment): PatientEligibility | undefined {
  const random = clinic.random('eligibility', record.id as string);
  if (!random.chance(0.3)) return undefined;
  return answer(clinic, random, {
    patientMrn: String(record.patient_mrn),
    at: startsAt - DAY_MS,
    asked: {
      emr_patient_id: record.patient_ehr_id,
      patient_name: record.patient_name,
      patient_dob: record.patient_dob,
      emr_encounter_id: record.ehr_appointment_id,
      provider_name: record.provider_name,
      payer_name: record.insurance,
      subscriber_name: record.insurance_subscriber,
      subscriber_member_id: record.insurance_number,
      service_date: record.datetime.slice(0, 10),
    },
  });
}

/** What an insurance company is asked. */
export interface EligibilityQuestion {
  readonly patientMrn: string;
  /** When it is asked, and answers: epoch milliseconds. */
  readonly at: number;
  readonly asked: Omit<WireEligibilityCheck, 'id'>;
}

/** The answer about something that a call has asked for; the same one each time for the same `key`. */
export function eligibilityAnswer(
  clinic: Clinic,
  key: string,
  question: EligibilityQuestion,
): PatientEligibility {
  return answer(clinic, clinic.random('eligibility', key), question);
}

function answer(
  clinic: Clinic,
  random: ReturnType<Clinic['random']>,
  { patientMrn, at, asked }: EligibilityQuestion,
): PatientEligibility {
  const { status } = random.pickWeighted(OUTCOMES);
  const answeredAt = new Date(at).toISOString();
  const year = answeredAt.slice(0, 4);
  const benefits = status === 'active' ? drawBenefits(random) : [];
  const amountOf = (type: string): Record<string, unknown> | null => {
    const found = benefits.find(({ benefit_type: each }) => each === type);
    return found ? { amount: found.amount } : null;
  };
  const check: WireEligibilityCheck = {
    id: random.hex(32),
    emr_id: ehrIdMaker(clinic.profile.emrName, random)(6),
    ...asked,
    patient_relationship: random.pick(['self', 'self', 'dependent']),
    plan_name: `${asked.payer_name ?? ''} ${random.pick(['Choice', 'Select', 'Standard'])}`,
    coverage_status: status,
    status_message: status === 'error' ? 'Invalid or missing subscriber id' : null,
    response_at: answeredAt,
    plan_begin_date: `${year}-01-01`,
    plan_end_date: `${year}-12-31`,
    benefits_summary: { deductible: amountOf('Deductible'), out_of_pocket: amountOf('Out of Pocket') },
    benefit_count: benefits.length,
    synced_at: answeredAt,
  };
  return { patientMrn, check, benefits };
}

function drawBenefits(random: ReturnType<Clinic['random']>): WireBenefit[] {
  const combinations = BENEFITS.flatMap((benefit) =>
    (['IND', 'FAM'] as const).flatMap((level) =>
      (['in-network', 'out-of-network'] as const).map((network) => ({ benefit, level, network })),
    ),
  );
  return combinations.map(({ benefit, level, network }, index) => {
    const amount = 'amounts' in benefit ? random.pick(benefit.amounts) : null;
    const percent = 'percents' in benefit ? random.pick(benefit.percents) : null;
    const inNetwork = network === 'in-network' ? 'Y' : 'N';
    return {
      line_number: index + 1,
      benefit_type: benefit.type,
      benefit_type_code: benefit.code,
      coverage_level: level,
      service_type_codes: ['30'],
      insurance_type: null,
      time_period: benefit.period,
      amount,
      percent,
      network_indicator: network,
      messages: [],
      raw_segment: `EB*${benefit.code}*${level}*30***${amount ?? ''}*${percent ?? ''}****${inNetwork}~`,
    };
  });
}
