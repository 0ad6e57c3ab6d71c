import type { components } from '@nestjs-cobalt/contract';
import {
  peopleOf,
  VISIT_TYPES,
  zonedEpoch,
  zonedIso,
  type Clinic,
  type WireAppointment,
} from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import { mintId } from '../random/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { failedJob, PATIENT_NOT_FOUND, type FailureReason } from './failed-job.js';
import {
  APPOINTMENTS,
  isBooked,
  knownAppointments,
  type Booking,
  type MadeAppointment,
} from './known-appointments.js';
import { findPatient } from './known-patients.js';
import { knownLocations, knownProviders } from './known-practice.js';
import { momentOf } from './moment-of.js';
import { drawNext } from './new-ids.js';

type CreateBody = components['schemas']['CreateAppointmentRequest'];

/** EHRs whose schedule can be looked at first, as documented. */
const CHECKED_EMRS = /eclinicalworks|practicefusion/;
/** Assumption: minutes of the longest appointment. */
const MAX_DURATION = 24 * 60;
const TIME = /^(\d+):(\d\d) ?([ap])m$/i;

/** What becomes of a booking in the EHR. */
export type BookingResult =
  | { readonly record: WireAppointment }
  | { readonly reasons: readonly FailureReason[]; readonly conflict?: object };

/** Top level, as in the newest schema, and mirrored in `data`, as in the older ones. @throws ApiError */
export function createAppointment({ state, clinic, records, body, startJob }: AccountCall): object {
  const id = mintId();
  const createdAt = state.clock.now();
  const booking = readBooking(clinic, body as CreateBody);
  records.put<MadeAppointment>(APPOINTMENTS, { id, state: 'pending', createdAt, booking });
  const jobId = Number(startJob({ id }));
  const message = 'Appointment processing. A webhook event will be sent upon completion.';
  return {
    success: true,
    message,
    appointment_id: id,
    job_id: jobId,
    data: { appointment_id: id, message, job_id: jobId },
  };
}

export function endCreate(job: EndingJob): JobOutcome {
  const { records, clinic, input } = job;
  const made = records.find<MadeAppointment>(APPOINTMENTS, String(input['id']));
  if (!made) return failedJob('appointment.failed', { appointment_id: input['id'] }, [GONE]);
  const result = book(job, made);
  if (!('record' in result)) return failure(made, result);
  const { booking } = made;
  return {
    type: 'appointment.created',
    data: {
      appointment_id: made.id,
      mrn: booking.mrn,
      date_time: result.record.datetime,
      timezone: clinic.profile.timezone,
      provider_id: booking.provider,
      provider_name: result.record.provider_name,
      secondary_provider_id: booking.secondaryProvider ?? null,
    },
  };
}

/** Tries to put it into the EHR, and keeps what became of it. */
export function book(job: EndingJob, made: MadeAppointment): BookingResult {
  const result = tryToBook(job, made);
  const isGood = 'record' in result;
  job.records.put<MadeAppointment>(APPOINTMENTS, {
    ...made,
    state: isGood ? 'scheduled' : 'failed',
    ...(isGood && { record: result.record }),
  });
  return result;
}

export function failure(
  made: MadeAppointment,
  result: Exclude<BookingResult, { record: unknown }>,
): JobOutcome {
  const ids = { appointment_id: made.id, mrn: made.booking.mrn, ...result.conflict };
  return failedJob('appointment.failed', ids, result.reasons);
}

/** Codes and texts but the patient's are assumptions. */
const notFound = (what: string): FailureReason => ({
  code: `${what.toLowerCase().replace(' ', '_')}_not_found`,
  description: `${what} not found.`,
});
const GONE = notFound('Appointment');

function tryToBook({ connection, clinic, records, now }: EndingJob, made: MadeAppointment): BookingResult {
  const { booking } = made;
  const providers = knownProviders(clinic, records).filter(({ status }) => status === 'active');
  const patient = findPatient(clinic, records, booking.mrn);
  const provider = providers.find(({ ehr_id: id }) => id === booking.provider);
  const location = knownLocations(clinic, records).find(({ ehr_id: id }) => id === booking.location);
  const type = VISIT_TYPES[clinic.profile.specialty].find(({ code }) => code === booking.type);
  const second = booking.secondaryProvider;
  const isSecondKnown = second === undefined || providers.some(({ ehr_id: id }) => id === second);
  if (!patient || !provider || !location || !type || !isSecondKnown) {
    const reasons = [
      ...(patient ? [] : [PATIENT_NOT_FOUND]),
      ...(provider ? [] : [notFound('Provider')]),
      ...(location ? [] : [notFound('Location')]),
      ...(type ? [] : [notFound('Visit type')]),
      ...(isSecondKnown ? [] : [notFound('Secondary provider')]),
    ];
    return { reasons };
  }
  const duration = booking.duration ?? type.duration;
  const isChecked =
    booking.isAlone && CHECKED_EMRS.test(connection.emrName.toLowerCase().replace(/[^a-z]/g, ''));
  const other = isChecked
    ? knownAppointments(clinic, records, now).find(
        (known) =>
          isBooked(known) &&
          known.record.provider_ehr_id === booking.provider &&
          known.startsAt < booking.startsAt + duration * 60_000 &&
          known.endsAt > booking.startsAt,
      )
    : undefined;
  if (other) return conflictWith(other.record);
  const createdAt = new Date(made.createdAt).toISOString();
  return {
    record: {
      id: made.id,
      ehr_appointment_id: drawNext(clinic, records, 'appointment').digits(8),
      datetime: zonedIso(clinic.profile.timezone, booking.startsAt),
      duration,
      status: 'scheduled',
      appointment_type: type.code,
      appointment_mode: 'office',
      location: location.name,
      reason: booking.reason ?? null,
      complaint_type: null,
      ...peopleOf(patient, provider),
      secondary_provider_ehr_id: second ?? null,
      insurance: null,
      insurances: [],
      diagnoses: [],
      medications: [],
      note: booking.note ?? null,
      created_at: createdAt,
      object_metadata: { source: 'cobalt_operation', created_at: createdAt },
    },
  };
}

/** Assumption: type and details are ours. */
function conflictWith({ id, datetime, duration }: WireAppointment): BookingResult {
  const description = 'The provider already has an appointment at this time.';
  return {
    reasons: [{ code: 'double_booking', description }],
    conflict: {
      conflict_type: 'double_booking',
      conflict_details: { appointment_id: id, datetime, duration },
    },
  };
}

function readBooking(clinic: Clinic, body: CreateBody): Booking {
  const duration = body.duration === undefined ? undefined : Number(body.duration);
  if (duration !== undefined && (duration < 1 || duration > MAX_DURATION)) {
    throw new ApiError(400, `Invalid duration. Use 1 to ${MAX_DURATION} minutes.`);
  }
  return {
    mrn: body.mrn,
    location: body.location,
    provider: body.provider,
    type: body.type,
    startsAt: startOf(clinic, body),
    duration,
    secondaryProvider: body.secondary_provider,
    note: body.note,
    reason: body.reason,
    isAlone: body.prevent_double_booking === 'true',
  };
}

/** `date` and `time` are read on the clinic's clocks. */
function startOf({ profile }: Clinic, { datetime, date, time }: CreateBody): number {
  if (datetime !== undefined) return momentOf(datetime);
  const [, hours, minutes, half] = TIME.exec(time ?? '') ?? [];
  const hour = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return zonedEpoch(profile.timezone, date ?? '', hour * 60 + Number(minutes));
}
