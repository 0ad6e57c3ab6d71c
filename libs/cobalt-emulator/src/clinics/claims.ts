import type { components } from '@nestjs-cobalt/contract';
import { statusAt } from './appointments.js';
import type { Clinic } from './clinic.js';
import { STREETS } from './names.js';
import type { WireAppointment } from './wire.js';

export type WireClaim = components['schemas']['Claim'];

const DAY_MS = 24 * 3600 * 1000;
/** The first code is the documentation's; what the codes mean is made up. */
const STATUSES = [
  { code: '48CL', description: 'Claim submitted', paid: false },
  { code: 'PAID', description: 'Paid', paid: true },
] as const;
const NEW_CLAIM = { code: 'PEN', description: 'Pending', paid: false } as const;

/** Of most visits that were over a day ago. */
export function claimsBefore(clinic: Clinic, now: number): WireClaim[] {
  return clinic
    .appointmentsAround(now)
    .filter((planned) => statusAt(planned, now) === 'completed' && planned.endsAt + DAY_MS < now)
    .filter(({ record }) => clinic.random('has claim', String(record.id)).chance(0.7))
    .map(({ record, endsAt }) => {
      const random = clinic.random('claim', String(record.id));
      const claimDate = new Date(endsAt + DAY_MS).toISOString().slice(0, 10);
      return claim(clinic, record, { id: random.hex(32), claimDate, status: random.pick(STATUSES) });
    });
}

/** A claim that was just made for an appointment. */
export function newClaim(
  clinic: Clinic,
  appointment: WireAppointment,
  id: string,
  claimDate: string,
): WireClaim {
  return claim(clinic, appointment, { id, claimDate, status: NEW_CLAIM });
}

function claim(
  clinic: Clinic,
  appointment: WireAppointment,
  made: {
    readonly id: string;
    readonly claimDate: string;
    readonly status: { readonly code: string; readonly description: string; readonly paid: boolean };
  },
): WireClaim {
  const random = clinic.random('claim of', made.id);
  const charge = 5 * random.int(16, 90);
  const payment = made.status.paid ? charge - 20 : 0;
  const paid = { total_payment: amount(payment), net_payment: amount(payment) };
  const balance = amount(charge - payment);
  const lastName = String(appointment.patient_last_name);
  const patientName = `${lastName}, ${String(appointment.patient_first_name)}`.toUpperCase();
  return {
    id: made.id,
    emr_claim_id: `${random.int(1, 9)}${random.digits(6)}`,
    emr_appointment_id: appointment.ehr_appointment_id,
    service_date: appointment.datetime.slice(0, 10),
    claim_date: made.claimDate,
    claim_status: made.status.code,
    claim_status_description: made.status.description,
    claim_type: 'Professional',
    void_flag: '0',
    emr_patient_id: appointment.patient_ehr_id,
    patient_name: patientName,
    emr_provider_id: appointment.provider_ehr_id,
    provider_name: appointment.provider_name,
    total_charge: amount(charge),
    ...paid,
    balance,
    net_adjustment: amount(0),
    patient_responsibility: amount(20),
    insurances: [
      {
        insurance_id: random.digits(4),
        insurance_name: appointment.insurance ?? null,
        insurance_type: 'Commercial',
        claim_indicator: 'P',
        claim_indicator_description: 'Primary',
        sequence_number: 1,
        subscriber_name: patientName,
        subscriber_number: appointment.insurance_number ?? null,
        subscriber_dob: appointment.patient_dob,
        subscriber_relation: '1',
        group_name: null,
        group_number: appointment.insurance_group_number ?? null,
        provider_number: null,
        payment_source: 'CI',
        assign_benefits: 'Y',
        insurance_address_1: `${random.int(10, 990)} ${random.pick(STREETS)}`,
        insurance_address_2: null,
        insurance_city: clinic.profile.city,
        insurance_state: clinic.profile.state,
        insurance_zip: `${random.int(1, 9)}${random.digits(4)}`,
        medicaid_id: null,
      },
    ],
    balances: { invoice_amount: amount(charge), ...paid, balance, patient_balance: amount(20) },
  };
}

/** As text, as in the documentation's example. */
function amount(dollars: number): string {
  return dollars.toFixed(2);
}
