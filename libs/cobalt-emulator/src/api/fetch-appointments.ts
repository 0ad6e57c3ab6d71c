import type { components } from '@nestjs-cobalt/contract';
import type { WireAppointment } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { assertEClinicalWorks } from './emr-only.js';
import { failedFetch } from './failed-fetch.js';
import { checkDays, checkGiven, checkProviderDays } from './fetch-days.js';
import { knownAppointments } from './known-appointments.js';

type FetchBody = components['schemas']['FetchAppointmentsRequest'];

/** Most days of a range, as documented. */
const MAX_DAYS = 7;

/** In the documented words. @throws ApiError 400 */
export function checkFetch(body: Readonly<Record<string, unknown>>): void {
  const { search_by: by = 'date_range' } = body;
  if (by === 'mrn') return checkGiven(body, ['mrn']);
  checkGiven(body, [...(by === 'provider' ? ['provider_ids'] : []), 'start_date', 'end_date']);
  const days = checkDays(body);
  if (by === 'date_range' && days > MAX_DAYS) throw new ApiError(400, 'Date range cannot exceed 7 days.');
  if (by === 'provider') checkProviderDays(body, days);
}

/** @throws ApiError 400 */
export function fetchAppointments({ connection, body, startJob }: AccountCall): object {
  assertEClinicalWorks(connection, 'Live fetch for appointments');
  return {
    success: true,
    message: 'Live fetch request accepted. Results will be sent via webhook when ready.',
    job_id: startJob(body),
  };
}

export function endFetch(job: EndingJob): JobOutcome {
  const { input, clinic, records, now } = job;
  const asked = input as unknown as FetchBody;
  const failed = failedFetch(job);
  const known = failed ? [] : knownAppointments(clinic, records, now);
  const appointments = known
    .filter(({ record }) => matches(record, asked))
    .map(({ record }) => (asked.search_by === 'mrn' ? { ...record, created_by: authorOf(record) } : record));
  return {
    type: 'appointment.live_fetch_completed',
    data: {
      success: true,
      appointment_count: appointments.length,
      start_date: asked.start_date ?? null,
      end_date: asked.end_date ?? null,
      appointments,
      ...failed,
    },
  };
}

/** Days are the clinic's; both ends count. */
function matches(record: WireAppointment, asked: FetchBody): boolean {
  if (asked.search_by === 'mrn') return record.patient_mrn === asked.mrn;
  const day = record.datetime.slice(0, 10);
  const isInRange = day >= (asked.start_date ?? '') && day <= (asked.end_date ?? '');
  const { provider_ids: providers } = asked;
  const isTheirs = asked.search_by !== 'provider' || providers?.includes(String(record.provider_ehr_id));
  return isInRange && isTheirs !== false;
}

/** Made up. */
function authorOf({ object_metadata: metadata }: WireAppointment): string {
  return metadata?.source === 'cobalt_operation' ? 'Cobalt' : 'Front Desk';
}
