import { localDate } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { failedFetch } from './failed-fetch.js';
import { checkDays, checkGiven, checkProviderDays } from './fetch-days.js';
import { freeTime, type FreeTimeQuery } from './free-time.js';
import { momentOf } from './moment-of.js';

export const availabilityEndpoints: readonly Endpoint[] = [
  { operationId: 'listAvailability', handleAccount: listAvailability },
  {
    operationId: 'fetchAvailability',
    check: checkFetch,
    handleAccount: fetchAvailability,
    status: 202,
    end: endFetch,
  },
];

/** Assumption: most days that one call looks at. */
const MAX_DAYS = 62;

/** @throws ApiError 400 */
function listAvailability({ clinic, records, state, query }: AccountCall): object {
  const asked = query as unknown as FreeTimeQuery & { provider_ids?: string; location_ids?: string };
  const { timezone } = clinic.profile;
  const day = (text: string): string => (text.length === 10 ? text : localDate(timezone, momentOf(text)));
  const days = { start_date: day(asked.start_date), end_date: day(asked.end_date) };
  if (checkDays(days) >= MAX_DAYS) throw new ApiError(400, `Date range cannot exceed ${MAX_DAYS} days.`);
  if ((asked.daily_appointment_limit === undefined) !== (asked.daily_limit_type === undefined)) {
    throw new ApiError(400, 'daily_appointment_limit and daily_limit_type must be provided together.');
  }
  const availability = freeTime(clinic, records, state.clock.now(), {
    ...asked,
    ...days,
    provider_ids: listOf(asked.provider_ids),
    location_ids: listOf(asked.location_ids),
  });
  return { success: true, results: { availability }, timezone };
}

/** The words are those of `POST /appointments/fetch`. @throws ApiError 400 */
function checkFetch(body: Readonly<Record<string, unknown>>): void {
  checkGiven(body, ['start_date', 'end_date', 'provider_ids']);
  checkProviderDays(body, checkDays(body));
}

/** Assumption: every EHR can be read. */
function fetchAvailability({ body, startJob }: AccountCall): object {
  return {
    success: true,
    message: 'Live fetch request accepted. Results will be sent via webhook when ready.',
    job_id: startJob(body),
  };
}

function endFetch(job: EndingJob): JobOutcome {
  const { input, clinic, records, now } = job;
  const failed = failedFetch(job);
  const availability = failed ? [] : freeTime(clinic, records, now, input as unknown as FreeTimeQuery);
  return {
    type: 'availability.live_fetch_completed',
    data: { success: true, availability, timezone: clinic.profile.timezone, ...failed },
  };
}

function listOf(text: string | undefined): string[] | undefined {
  return text?.split(',').map((item) => item.trim());
}
