import { extname } from 'node:path';
import type { components } from '@nestjs-cobalt/contract';
import {
  ehrIdMaker,
  localDate,
  type Clinic,
  type DirectedReferral,
  type WirePatient,
  type WireReferral,
} from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords, StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { DOCUMENTS, type DocumentRecord } from './documents.js';
import { assertEClinicalWorks } from './emr-only.js';
import { failedJob, PATIENT_NOT_FOUND } from './failed-job.js';
import { invalidField } from './field-errors.js';
import { findPatient } from './known-patients.js';
import { knownReferringProviders } from './known-referring-providers.js';
import { drawNext } from './new-ids.js';

/** The collection of those that calls have created. */
export const REFERRALS = 'referrals';

type ReferralBody = components['schemas']['CreateReferralRequest'];

interface Party {
  readonly ehr_id: string | null;
  readonly name: string | null;
}

interface Parties {
  readonly from: Party;
  readonly to: Party;
}

const NOBODY: Party = { ehr_id: null, name: null };
/** Chapter letter, two digits or letters, up to four more behind the dot. */
const ICD_10 = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
};

/** Providers are looked up at once; whether the patient is known is for the EHR to say. */
export function createReferral(call: AccountCall): object {
  const { connection, clinic, records, startJob } = call;
  assertEClinicalWorks(connection, 'Creation of referrals');
  const { documents = [], ...body } = call.body as ReferralBody;
  const parties = partiesOf(clinic, records, body);
  body.diagnosis_codes?.forEach((code, index) => {
    if (!ICD_10.test(code)) throw invalidField(`diagnosis_codes.${index}`, 'must be a code of ICD-10');
  });
  const random = drawNext(clinic, records, 'referral');
  const id = random.hex(32);
  const kept = documents.map((document, index) => documentOf(document, index, random.hex(32)));
  const jobId = startJob({ id, body, parties, documents: kept });
  return {
    success: true,
    message: 'Referral queued for creation. A webhook event will be sent upon completion.',
    referral_id: id,
    job_id: Number(jobId),
  };
}

export function endReferral({ input, clinic, records, now }: EndingJob): JobOutcome {
  const id = String(input['id']);
  const body = input['body'] as ReferralBody;
  const patient = findPatient(clinic, records, body.patient_mrn);
  if (!patient) return failedJob('referral.failed', { referral_id: id }, [PATIENT_NOT_FOUND]);
  const documents = input['documents'] as DocumentRecord[];
  for (const document of documents) records.put<DocumentRecord>(DOCUMENTS, document);
  const createdAt = new Date(now).toISOString();
  const ids = documents.map((document) => document.id);
  const parties = input['parties'] as Parties;
  const record = recordOf({ id, body, patient, clinic, parties, createdAt, documentIds: ids });
  records.put<DirectedReferral & StoredRecord>(REFERRALS, {
    id,
    direction: body.direction,
    createdAt,
    record,
  });
  return { type: 'referral.created', data: { referral_id: id } };
}

/** @throws ApiError 400 for an id that is not where the direction has it looked up; texts are ours */
function partiesOf(
  clinic: Clinic,
  records: PracticeRecords,
  body: Pick<ReferralBody, 'direction' | 'referring_from_provider_ehr_id' | 'referring_to_provider_ehr_id'>,
): Parties {
  const { referring_from_provider_ehr_id: from, referring_to_provider_ehr_id: to } = body;
  const isIncoming = body.direction === 'incoming';
  const party = (field: string, ehrId: string, isReferring: boolean): Party => {
    if (ehrId === '0') return NOBODY;
    const known = isReferring ? knownReferringProviders(clinic, records) : clinic.providers;
    const found = known.find((provider) => provider.ehr_id === ehrId);
    if (found) return { ehr_id: ehrId, name: found.name ?? null };
    throw invalidField(
      field,
      `must be the ehr_id of a known ${isReferring ? 'referring ' : ''}provider, or 0`,
    );
  };
  return {
    from: party('referring_from_provider_ehr_id', from, isIncoming),
    to: party('referring_to_provider_ehr_id', to, !isIncoming),
  };
}

/** @throws ApiError 400 */
function documentOf(
  document: NonNullable<ReferralBody['documents']>[number],
  index: number,
  id: string,
): DocumentRecord {
  const { filename, content_base64: base64 } = document;
  const extension = extname(filename).toLowerCase();
  const isBase64 = base64.length % 4 === 0 && BASE64.test(base64);
  if (!isBase64) throw invalidField(`documents.${index}.content_base64`, 'must be base64');
  return { id, filename, contentType: CONTENT_TYPES[extension] ?? 'application/octet-stream', base64 };
}

function recordOf(made: {
  readonly id: string;
  readonly body: ReferralBody;
  readonly patient: WirePatient;
  readonly clinic: Clinic;
  readonly parties: Parties;
  readonly createdAt: string;
  readonly documentIds: readonly string[];
}): WireReferral {
  const { id, body, patient, clinic, createdAt } = made;
  const { from, to } = made.parties;
  return {
    id,
    ehr_id: ehrIdMaker(clinic.profile.emrName, clinic.random('referral', id))(6),
    patient_ehr_id: patient.ehr_id,
    patient_mrn: patient.mrn,
    patient_first_name: patient.first_name,
    patient_last_name: patient.last_name,
    patient_dob: patient.dob,
    from_provider_ehr_id: from.ehr_id,
    from_provider_name: from.name,
    to_provider_ehr_id: to.ehr_id,
    to_provider_name: to.name,
    priority: body.priority,
    urgency: null,
    reason: body.reason,
    diagnosis_codes: [...(body.diagnosis_codes ?? [])],
    document_ids: [...made.documentIds],
    status: 'open',
    referral_date: localDate(clinic.profile.timezone, Date.parse(createdAt)),
    last_activity_at: createdAt,
    synced_at: createdAt,
  };
}
