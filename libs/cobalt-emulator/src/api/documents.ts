import { Readable } from 'node:stream';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { UploadFiles } from '../uploads/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, PATIENT_NOT_FOUND } from './failed-job.js';
import { FileAnswer } from './file-answer.js';
import { findPatient } from './known-patients.js';
import { drawNext } from './new-ids.js';

export const documentEndpoints: readonly Endpoint[] = [
  { operationId: 'uploadDocument', handleAccount: uploadDocument, end: endUpload },
  { operationId: 'downloadDocument', handleAccount: downloadDocument },
];

/** The collection of documents that calls have brought. */
export const DOCUMENTS = 'documents';

/** A document; its bytes are here as Base64, or in a file of its id. */
export interface DocumentRecord {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly base64?: string;
  /** Whether it never came into a chart. */
  readonly failed?: boolean;
}

function uploadDocument({ body, files, uploads, clinic, records, startJob }: AccountCall): object {
  const upload = files.get('document');
  if (!upload) throw new ApiError(400, 'Missing required field: document');
  const id = drawNext(clinic, records, 'document').hex(32);
  uploads.keep(upload, id);
  const { filename, contentType } = upload;
  records.put<DocumentRecord>(DOCUMENTS, { id, filename, contentType });
  const { patient_mrn, folder_name } = body;
  const jobId = startJob({ document_id: id, patient_mrn, folder_name });
  return {
    success: true,
    message: 'Document uploaded successfully. It will be processed soon.',
    document_id: id,
    job_id: Number(jobId),
  };
}

function endUpload({ input, clinic, records }: EndingJob): JobOutcome {
  const { document_id: id, patient_mrn: mrn } = input;
  if (findPatient(clinic, records, String(mrn))) return { type: 'document.uploaded', data: input };
  fail(records, String(id));
  return failedJob('document.upload_failed', input, [PATIENT_NOT_FOUND]);
}

function fail(records: PracticeRecords, id: string): void {
  const document = records.find<DocumentRecord>(DOCUMENTS, id);
  if (document) records.put<DocumentRecord>(DOCUMENTS, { ...document, failed: true });
}

function downloadDocument({ params, records, uploads }: AccountCall): FileAnswer {
  const document = records.find<DocumentRecord>(DOCUMENTS, params['id'] ?? '');
  const answer = document && !document.failed && answerWith(document, uploads);
  // Verbatim, without a full stop.
  if (!answer) throw new ApiError(404, 'Document not found');
  return answer;
}

function answerWith(
  { id, filename, contentType, base64 }: DocumentRecord,
  uploads: UploadFiles,
): FileAnswer | undefined {
  if (base64 !== undefined) {
    const bytes = Buffer.from(base64, 'base64');
    return new FileAnswer(filename, contentType, bytes.length, () => Readable.from([bytes]));
  }
  const file = uploads.open(id);
  return file && new FileAnswer(filename, contentType, file.size, () => file.stream());
}
