import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, CLIENT_HEADERS, type Answer } from '../../testing/caller.js';
import { outcomeOf } from '../../testing/outcome.js';
import { CobaltEmulator } from '../index.js';

const ORG = 'riverside-family';
const MESSAGE = 'Document uploaded successfully. It will be processed soon.';

type Fields = Record<string, string | Blob | undefined>;

describe('documents', () => {
  let folder: string;
  let emulator: CobaltEmulator;
  let accessToken: string;
  let mrn: string;

  const file = (content: string | Buffer<ArrayBuffer> = 'the bytes', type = 'application/pdf'): Blob =>
    new Blob([content], { type });

  const upload = async (
    fields: Fields = {},
    { filename = 'scan.pdf', target = emulator, token = accessToken, path = '/v1/documents' } = {},
  ): Promise<Answer> => {
    const form = new FormData();
    const all: Fields = { document: file(), patient_mrn: mrn, folder_name: 'Lab', ...fields };
    for (const [name, value] of Object.entries(all)) {
      if (value instanceof Blob) form.append(name, value, filename);
      else if (value !== undefined) form.append(name, value);
    }
    const headers = { ...CLIENT_HEADERS, access_token: token };
    const response = await fetch(`${target.url}${path}`, { method: 'POST', headers, body: form });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: JSON.parse(text) as Record<string, unknown>,
    };
  };

  const download = async (
    id: unknown,
    { target = emulator, token = accessToken } = {},
  ): Promise<{ response: Response; bytes: Buffer }> => {
    const headers = { ...CLIENT_HEADERS, access_token: token };
    const response = await fetch(`${target.url}/v1/documents/${String(id)}`, { headers });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    emulator = await CobaltEmulator.start({ statePath: join(folder, 'state.json') });
    const connection = emulator.connect({ orgId: ORG, userId: 'u-1' });
    accessToken = connection.accessToken;
    mrn = String(emulator.patients(connection.id)[0]?.mrn);
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    rmSync(folder, { recursive: true });
  });

  it('are taken, put into the chart, and given out again', async () => {
    const answer = await upload({
      emr_assigned_to_id: '17',
      is_reviewed: 'true',
      is_high_priority: 'false',
      notes: 'n',
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      success: true,
      message: MESSAGE,
      document_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: expect.any(Number),
    });
    const id = answer.body['document_id'];
    expect(await outcomeOf(emulator, accessToken, answer)).toEqual({
      type: 'document.uploaded',
      data: { document_id: id, patient_mrn: mrn, folder_name: 'Lab' },
    });
    const { response, bytes } = await download(id);
    expect([response.status, bytes.toString()]).toEqual([200, 'the bytes']);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="scan.pdf"');
    expect(response.headers.get('content-length')).toBe('9');
  });

  it('pass as they are, 20 MB of them, from the form to the disk and back', async () => {
    const content = randomBytes(20 * 1024 ** 2);
    const answer = await upload({ document: file(content, 'application/octet-stream') });
    const { bytes } = await download(answer.body['document_id']);
    const hash = (buffer: Buffer): string => createHash('sha256').update(buffer).digest('hex');
    expect(hash(bytes)).toBe(hash(content));
  });

  it('may be empty', async () => {
    const answer = await upload({ document: file('') });
    const { response, bytes } = await download(answer.body['document_id']);
    expect([response.status, bytes.length]).toEqual([200, 0]);
  });

  it.each([
    ['röntgen.pdf', `attachment; filename="r_ntgen.pdf"; filename*=UTF-8''r%C3%B6ntgen.pdf`],
    ['a (b)’s.pdf', `attachment; filename="a (b)_s.pdf"; filename*=UTF-8''a%20%28b%29%E2%80%99s.pdf`],
  ])('keep the name %s', async (filename, disposition) => {
    const answer = await upload({}, { filename });
    const { response } = await download(answer.body['document_id']);
    expect(response.headers.get('content-disposition')).toBe(disposition);
  });

  it('of nobody are taken, and fail later', async () => {
    const answer = await upload({ patient_mrn: 'nobody' });
    expect(answer.status).toBe(200);
    const reason = 'Patient not found. Please check the patient MRN and try again.';
    expect(await outcomeOf(emulator, accessToken, answer)).toEqual({
      type: 'document.upload_failed',
      data: {
        document_id: answer.body['document_id'],
        patient_mrn: 'nobody',
        folder_name: 'Lab',
        failure_reason: reason,
        reasons: [{ code: 'patient_not_found', description: reason }],
      },
    });
    expect((await download(answer.body['document_id'])).response.status).toBe(404);
  });

  it.each<[string, Fields]>([
    ['Missing required field: document', { document: undefined }],
    ['Missing required field: patient_mrn', { patient_mrn: undefined }],
    ['Missing required field: folder_name', { folder_name: undefined }],
    ['Unexpected fields in request body: title', { title: 'x' }],
    ['Invalid field: document must be a file', { document: 'text' }],
    ['Invalid field: notes must not be a file', { notes: new Blob(['x']) }],
    ['Invalid field: is_reviewed must be boolean', { is_reviewed: 'yes' }],
    ['Invalid field: is_high_priority must be boolean', { is_high_priority: '' }],
    ['Invalid field: folder_name must NOT have fewer than 1 characters', { folder_name: '' }],
    ['Invalid field: notes is too long', { notes: 'x'.repeat(70_000) }],
  ])('are refused: %s', async (message, fields) => {
    const answer = await upload(fields);
    expect([answer.status, answer.body]).toEqual([400, { success: false, message }]);
    expect(leftOver()).toEqual([]);
  });

  it.each([
    ['application/json', '{}', 'The Content-Type must be multipart/form-data.'],
    ['multipart/form-data', 'x', 'The multipart body cannot be read.'],
    ['multipart/form-data; boundary=b', 'no form', 'The multipart body cannot be read.'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\nhalf',
      'The multipart body cannot be read.',
    ],
  ])('are refused as %s with the body %j', async (type, body, message) => {
    const answer = await call(emulator, '/v1/documents', {
      method: 'POST',
      accessToken,
      headers: { 'content-type': type },
      body,
    });
    expect([answer.status, answer.body]).toEqual([400, { success: false, message }]);
    expect(leftOver()).toEqual([]);
  });

  it('of which only half came leave nothing behind', async () => {
    await new Promise<void>((resolve) => {
      const req = request(`${emulator.url}/v1/documents`, {
        method: 'POST',
        headers: {
          ...CLIENT_HEADERS,
          access_token: accessToken,
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 1_000_000,
        },
      });
      req.once('error', () => undefined);
      req.once('close', resolve);
      req.write('--b\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n', () => {
        req.write('x'.repeat(100_000), () => setTimeout(() => req.destroy(), 50));
      });
    });
    while (emulator.journal().length === 0) await new Promise(setImmediate);
    expect(leftOver()).toEqual([]);
  });

  it('need credentials, and are nowhere else', async () => {
    expect((await upload({}, { token: 'nobody' })).status).toBe(401);
    expect((await upload({}, { path: '/v1/payments' })).status).toBeGreaterThanOrEqual(400);
    expect(leftOver()).toEqual([]);
  });

  it('that do not exist, or are another organisation’s, are not found', async () => {
    const answer = await upload();
    const other = emulator.connect({ orgId: 'harbor-pediatrics', userId: 'u-1' });
    for (const [id, token] of [
      ['nothing', accessToken],
      [answer.body['document_id'], other.accessToken],
      ['..%2Fstate.json', accessToken],
    ]) {
      const { response, bytes } = await download(id, { token: String(token) });
      expect([response.status, JSON.parse(bytes.toString())]).toEqual([
        404,
        { success: false, message: 'Document not found' },
      ]);
    }
  });

  it('outlive a restart with a state file, the job under way too', async () => {
    const answer = await upload();
    await emulator.stop();
    emulator = await CobaltEmulator.start({ statePath: join(folder, 'state.json') });
    expect((await outcomeOf(emulator, accessToken, answer)).type).toBe('document.uploaded');
    const { response, bytes } = await download(answer.body['document_id']);
    expect([bytes.toString(), response.headers.get('content-type')]).toEqual([
      'the bytes',
      'application/pdf',
    ]);
  });

  it('without a state file are gone from the disk when the emulator stops', async () => {
    const short = await CobaltEmulator.start();
    const before = temporary();
    const { accessToken: token } = short.connect({ orgId: ORG, userId: 'u-1' });
    const answer = await upload({}, { target: short, token });
    expect((await download(answer.body['document_id'], { target: short, token })).bytes.length).toBe(9);
    expect(temporary().length).toBe(before.length + 1);
    await short.stop();
    expect(temporary()).toEqual(before);
  });

  it('are forgotten by a reset', async () => {
    await upload();
    emulator.reset();
    expect(readdirSync(join(folder, 'state.json.documents'))).toEqual([]);
  });

  it('show names and sizes of their fields in the journal, and nothing else of them', async () => {
    await upload({ notes: 'secret' });
    expect(emulator.journal().at(-1)?.body).toEqual({
      document: { bytes: 9, contentType: 'application/pdf' },
      patient_mrn: { bytes: mrn.length },
      folder_name: { bytes: 3 },
      notes: { bytes: 6 },
    });
  });

  it('meet faults: an upload whose answer is lost is there, a download is cut in the middle', async () => {
    emulator.faults.add({
      kind: 'reset_after_accept',
      match: { method: 'POST', path: '/documents' },
      count: 1,
    });
    await expect(upload()).rejects.toThrow();
    emulator.advanceClock(60_000);
    const events = await call<{ webhook_events: { data: { document_id: string } }[] }>(
      emulator,
      '/v1/webhook-events?event_type=document.uploaded',
      { accessToken },
    );
    const id = events.body.webhook_events[0]?.data.document_id;
    emulator.faults.add({ kind: 'truncated', match: { path: '/documents/*' }, count: 1 });
    await expect(download(id)).rejects.toThrow();
    expect((await download(id)).bytes.toString()).toBe('the bytes');
  });

  function leftOver(): string[] {
    return existsSync(join(folder, 'state.json.documents'))
      ? readdirSync(join(folder, 'state.json.documents'))
      : [];
  }

  function temporary(): string[] {
    return readdirSync(tmpdir())
      .filter((name) => name.startsWith('cobalt-emulator-'))
      .sort();
  }
});
