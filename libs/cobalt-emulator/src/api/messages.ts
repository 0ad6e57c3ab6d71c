import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { failedJob } from './failed-job.js';
import { knownProviders } from './known-practice.js';
import { drawNext } from './new-ids.js';

export const messageEndpoints: readonly Endpoint[] = [
  { operationId: 'createMessage', handleAccount: createMessage, end: endMessage },
];

/** The newest revision: in the background. */
function createMessage({ body, clinic, records, startJob }: AccountCall): object {
  const id = `msg_${drawNext(clinic, records, 'message').digits(9)}`;
  const jobId = startJob({ ...body, id });
  return {
    success: true,
    message: 'Message processing. A webhook event will be sent upon completion.',
    message_id: id,
    job_id: Number(jobId),
  };
}

function endMessage({ input, clinic, records }: EndingJob): JobOutcome {
  const data = { message_id: input['id'] };
  if (!knownProviders(clinic, records).some(({ ehr_id }) => ehr_id === input['provider'])) {
    const reason = { code: 'provider_not_found', description: 'Provider not found.' };
    return failedJob('message.failed', data, [reason]);
  }
  records.put('messages', input as unknown as StoredRecord);
  return { type: 'message.created', data };
}
