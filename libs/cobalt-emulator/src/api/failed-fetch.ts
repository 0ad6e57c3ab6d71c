import type { EndingJob } from '../jobs/index.js';
import { loginRequired } from './api-error.js';

/**
 * Why a live fetch could not be made, if it could not. Documented is that its event says whether it went well.
 * Assumption: it does not when the account has lost its login by then.
 */
export function failedFetch({
  connection,
}: EndingJob): { success: false; failure_reason: string } | undefined {
  return connection.loginRequired ? { success: false, failure_reason: loginRequired().message } : undefined;
}
