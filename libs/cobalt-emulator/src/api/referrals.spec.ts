import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account, SUMMIT } from '../../testing/account.js';
import { call } from '../../testing/caller.js';
import { CobaltEmulator } from '../index.js';

type Referral = Record<string, unknown>;
interface ReferralPage {
  readonly referrals: Referral[];
  readonly pagination: { page: number; page_size: number; total_count: number; total_pages: number };
}

// A Wednesday.
const NOW = new Date('2025-03-12T20:30:00Z');
const RANGE = 'start_date=2025-03-01&end_date=2025-03-31';
const PDF = Buffer.from('%PDF-1.4 letter');

describe('referrals', () => {
  let directory: string;
  let emulator: CobaltEmulator;
  let riverside: Account;
  let request: Record<string, unknown>;

  const start = (startAt?: Date): Promise<CobaltEmulator> =>
    CobaltEmulator.start({ seed: 7, startAt, statePath: join(directory, 'state.json') });
  const list = (query: string, account = riverside): Promise<ReferralPage> =>
    account.read<ReferralPage>(`/referrals?${query}`);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'emulator-referrals-'));
    emulator = await start(NOW);
    riverside = Account.connect(emulator);
    type Listed = { ehr_id: string; mrn: string }[];
    const { providers } = await riverside.read<{ providers: Listed }>('/providers');
    const { patients } = await riverside.read<{ patients: Listed }>('/patients');
    const referring = await riverside.read<{ referring_providers: Listed }>('/referring-providers');
    request = {
      patient_mrn: patients[0]?.mrn,
      referring_from_provider_ehr_id: providers[0]?.ehr_id,
      referring_to_provider_ehr_id: referring.referring_providers[0]?.ehr_id,
      ...{ direction: 'outgoing', priority: 'urgent', reason: 'Chest pain' },
    };
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await rm(directory, { recursive: true });
  });

  it('lists those of a range, newest referral date first, or oldest first', async () => {
    const { referrals, pagination } = await list(RANGE);
    const days = referrals.map((each) => String(each['referral_date']));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort().reverse());
    expect(pagination).toEqual({ page: 1, page_size: 100, total_count: days.length, total_pages: 1 });
    const oldest = (await list(`${RANGE}&sort=created_at`)).referrals.map((each) => each['last_activity_at']);
    expect(oldest).toEqual([...oldest].sort());
    const day = days[3] ?? '';
    const some = await list(`start_date=${day}&end_date=${day}`);
    expect(some.referrals).toEqual(referrals.filter((each) => each['referral_date'] === day));
    expect((await list('start_date=2024-01-01&end_date=2024-01-31')).referrals).toEqual([]);
  });

  it('filters, and gives every one once over its pages', async () => {
    const { referrals } = await list(RANGE);
    for (const field of ['patient_mrn', 'status', 'priority', 'ehr_id']) {
      const value = referrals[1]?.[field];
      const found = await list(`${RANGE}&${field}=${String(value)}`);
      expect(found.referrals).toEqual(referrals.filter((each) => each[field] === value));
    }
    const { providers } = await riverside.read<{ providers: { ehr_id: string }[] }>('/providers');
    const ours = new Set<unknown>(providers.map((provider) => provider.ehr_id));
    for (const [direction, side] of [
      ['incoming', 'to_provider_ehr_id'],
      ['outgoing', 'from_provider_ehr_id'],
    ]) {
      const found = (await list(`${RANGE}&direction=${direction}`)).referrals;
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(referrals.filter((each) => ours.has(each[side ?? ''])));
    }
    const seen: unknown[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const found = await list(`${RANGE}&page=${page}&page_size=4`);
      pages = found.pagination.total_pages;
      seen.push(...found.referrals);
    }
    expect(seen).toEqual(referrals);
  });

  it.each([
    ['', 'Missing required parameters: start_date, end_date.'],
    ['start_date=2025-03-01', 'Missing required parameters: end_date.'],
    ['start_date=2025-03-02&end_date=2025-03-01', 'end_date must be after start_date.'],
    ['start_date=x&end_date=2025-03-01', 'Invalid parameter: start_date must match format "date"'],
    [`${RANGE}&priority=soon`, 'Invalid parameter: priority must be equal to one of the allowed values'],
    [`${RANGE}&page_size=101`, 'Invalid parameter: page_size must be <= 100'],
    [`${RANGE}&sort=-created_at`, 'Invalid parameter: sort must be equal to one of the allowed values'],
  ])('refuses to list by "%s"', async (query, message) => {
    const { accessToken } = riverside;
    const answer = await call(emulator, `/v1/referrals?${query}`, { accessToken });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('creates one, with documents that can be downloaded', async () => {
    const documents = [{ filename: 'letter.pdf', content_base64: PDF.toString('base64') }];
    const body = { ...request, diagnosis_codes: ['R07.9', 'I10'], documents };
    const answer = await riverside.post('/referrals', body);
    expect(answer.status).toBe(200);
    const id = answer.body['referral_id'];
    expect(answer.body).toEqual({
      success: true,
      message: 'Referral queued for creation. A webhook event will be sent upon completion.',
      referral_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    expect((await list(RANGE)).referrals.some((each) => each['id'] === id)).toBe(false);
    expect(await riverside.outcome(answer)).toEqual({ type: 'referral.created', data: { referral_id: id } });

    const created = (await list(RANGE)).referrals.find((each) => each['id'] === id);
    expect(created).toMatchObject({
      ...{ patient_mrn: request['patient_mrn'], priority: 'urgent', reason: 'Chest pain' },
      from_provider_ehr_id: request['referring_from_provider_ehr_id'],
      to_provider_ehr_id: request['referring_to_provider_ehr_id'],
      ...{ from_provider_name: expect.any(String), to_provider_name: expect.any(String) },
      ...{ diagnosis_codes: ['R07.9', 'I10'], referral_date: '2025-03-12' },
    });
    const [document] = created?.['document_ids'] as string[];
    const { accessToken } = riverside;
    const download = await call(emulator, `/v1/documents/${document}`, { accessToken });
    expect(download.status).toBe(200);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    expect(download.text).toBe(PDF.toString());
  });

  it('looks providers up by the direction; 0 is none', async () => {
    const { referring_from_provider_ehr_id: ours, referring_to_provider_ehr_id: theirs } = request;
    for (const [direction, from, to, field] of [
      ['outgoing', ours, theirs, undefined],
      ['incoming', theirs, ours, undefined],
      ['outgoing', ours, '0', undefined],
      ['incoming', '0', ours, undefined],
      [
        'outgoing',
        theirs,
        ours,
        'referring_from_provider_ehr_id must be the ehr_id of a known provider, or 0',
      ],
      [
        'incoming',
        ours,
        theirs,
        'referring_from_provider_ehr_id must be the ehr_id of a known referring provider, or 0',
      ],
      [
        'outgoing',
        ours,
        ours,
        'referring_to_provider_ehr_id must be the ehr_id of a known referring provider, or 0',
      ],
      ['incoming', theirs, 'x', 'referring_to_provider_ehr_id must be the ehr_id of a known provider, or 0'],
    ]) {
      const sides = { referring_from_provider_ehr_id: from, referring_to_provider_ehr_id: to };
      const answer = await riverside.post('/referrals', { ...request, direction, ...sides });
      expect(answer.status).toBe(field === undefined ? 200 : 400);
      if (field !== undefined) expect(answer.body['message']).toBe(`Invalid field: ${field as string}`);
    }
  });

  it('fails later for an unknown patient, and keeps no document', async () => {
    const answer = await riverside.post('/referrals', { ...request, patient_mrn: 'nobody' });
    expect(await riverside.outcome(answer)).toMatchObject({
      type: 'referral.failed',
      data: {
        referral_id: answer.body['referral_id'],
        failure_reason: 'Patient not found. Please check the patient MRN and try again.',
        reasons: [{ code: 'patient_not_found' }],
      },
    });
  });

  it.each([
    ['patient_mrn', undefined, 'Missing required field: patient_mrn'],
    ['reason', undefined, 'Missing required field: reason'],
    ['priority', undefined, 'Missing required field: priority'],
    ['direction', 'in', 'Invalid field: direction must be equal to one of the allowed values'],
    ['note', 'x', 'Unexpected fields in request body: note'],
    ['diagnosis_codes', ['R07.9', 'chest'], 'Invalid field: diagnosis_codes.1 must be a code of ICD-10'],
    [
      'documents',
      [{ filename: 'letter', content_base64: 'JVBERi0=' }],
      'Invalid field: documents.0.filename must match pattern "^.+\\.[A-Za-z0-9]+$"',
    ],
    [
      'documents',
      [{ filename: 'letter.pdf', content_base64: '%%%' }],
      'Invalid field: documents.0.content_base64 must be base64',
    ],
  ])('refuses %s: %p', async (field, value, message) => {
    const answer = await riverside.post('/referrals', { ...request, [field]: value });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('takes a body of more than the megabyte that other calls take', async () => {
    const content_base64 = 'A'.repeat(1_600_000);
    const body = { ...request, documents: [{ filename: 'scan.tiff', content_base64 }] };
    const answer = await riverside.post('/referrals', body);
    expect(answer.status).toBe(200);
    expect((await riverside.outcome(answer)).type).toBe('referral.created');
  });

  it('refuses a body of 26 MB', async () => {
    const { accessToken } = riverside;
    const body = 'A'.repeat(26_300_000);
    const answer = await call(emulator, '/v1/referrals', { method: 'POST', accessToken, body });
    expect(answer.status).toBe(413);
    expect(answer.body['message']).toBe('The request body is larger than 25mb.');
  });

  it('creates with eClinicalWorks only', async () => {
    const answer = await Account.connect(emulator, SUMMIT).post('/referrals', request);
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toBe(
      'Creation of referrals is not supported for Meadowlark EHR. Currently supported: eClinicalWorks.',
    );
  });

  it('keeps them over a restart, and from other clinics', async () => {
    await riverside.outcome(await riverside.post('/referrals', request));
    const before = await list(RANGE);
    await emulator.stop();
    emulator = await start();
    riverside = new Account(emulator, riverside.accessToken);
    expect(await list(RANGE)).toEqual(before);
    const ids = new Set(before.referrals.map((each) => each['id']));
    const theirs = await list(RANGE, Account.connect(emulator, SUMMIT));
    expect(theirs.referrals.length).toBeGreaterThan(0);
    expect(theirs.referrals.some((each) => ids.has(each['id']))).toBe(false);
  });
});
