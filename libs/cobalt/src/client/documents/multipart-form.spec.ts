import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { Busboy } from '@fastify/busboy';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DocumentSource } from './document-source.js';
import type { DocumentFile } from './document.types.js';
import { nameOf } from './file-name.js';
import { MultipartForm } from './multipart-form.js';
import type { FormFields } from './multipart-form.js';

interface Parsed {
  fields: [string, string][];
  files: { field: string; filename: string; contentType: string; bytes: Buffer }[];
}

function formOf(fields: FormFields, file: DocumentFile): MultipartForm {
  return new MultipartForm(fields, file, new DocumentSource(file, undefined));
}

/** As somebody else's parser reads it. */
async function parse(contentType: string, body: Buffer): Promise<Parsed> {
  const parsed: Parsed = { fields: [], files: [] };
  const parser = new Busboy({ headers: { 'content-type': contentType }, preservePath: true });
  const files: Promise<void>[] = [];
  parser.on('field', (name, value) => parsed.fields.push([name, value]));
  parser.on('file', (field, stream, filename, _encoding, type) => {
    files.push(
      buffer(stream).then((bytes) => void parsed.files.push({ field, filename, contentType: type, bytes })),
    );
  });
  parser.end(body);
  await once(parser, 'finish');
  await Promise.all(files);
  return parsed;
}

describe('the form of an upload', () => {
  const content = Buffer.from('the contents');

  it('has the fields that are given, as text, and then the document', async () => {
    const form = formOf(
      {
        patient_mrn: '42',
        folder_name: 'Labs',
        is_reviewed: false,
        is_high_priority: true,
        notes: undefined,
      },
      { content, filename: 'scan.pdf' },
    );
    const body = await buffer(form.open());
    expect(await parse(form.contentType, body)).toEqual({
      fields: [
        ['patient_mrn', '42'],
        ['folder_name', 'Labs'],
        ['is_reviewed', 'false'],
        ['is_high_priority', 'true'],
      ],
      files: [{ field: 'document', filename: 'scan.pdf', contentType: 'application/pdf', bytes: content }],
    });
    expect(body.indexOf('name="is_high_priority"')).toBeLessThan(body.indexOf('name="document"'));
    expect(body.byteLength).toBe(form.contentLength);
  });

  it.each([
    ['bytes', () => content, true],
    ['a blob', () => new Blob([content]), true],
    ['a file', () => new File([content], 'other.txt'), true],
    ['a function', () => () => Readable.from([content]), true],
    ['a stream', () => Readable.from([content]), false],
    ['a stream of text', () => Readable.from(['the ', 'contents']), false],
    [
      'a stream of one byte at a time',
      () => Readable.from([...content].map((byte) => Buffer.of(byte))),
      false,
    ],
  ])('is made of %s', async (_name, make, isRepeatable) => {
    const form = formOf({}, { content: make(), filename: 'scan', contentType: 'text/x-own', size: 12 });
    expect(form).toMatchObject({ isRepeatable });
    for (let turn = 0; turn < (isRepeatable ? 2 : 1); turn += 1) {
      const body = await buffer(form.open());
      expect(body.byteLength).toBe(form.contentLength);
      const [file] = (await parse(form.contentType, body)).files;
      expect(file).toEqual({
        field: 'document',
        filename: 'scan',
        contentType: 'text/x-own',
        bytes: content,
      });
    }
  });

  it('is made of nothing, when the document is empty', async () => {
    const form = formOf({}, { content: new Uint8Array(), filename: 'empty.bin' });
    const body = await buffer(form.open());
    expect(body.byteLength).toBe(form.contentLength);
    expect((await parse(form.contentType, body)).files[0]?.bytes.byteLength).toBe(0);
  });

  it('has no length when the size of a stream is not known', () => {
    expect(formOf({}, { content: Readable.from([]), filename: 'x' }).contentLength).toBeUndefined();
  });

  it('is no other form, whatever the filename and the fields are', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[a-z"\\%;=\r\n\0 -]{1,30}$/u),
      fc.constantFrom(
        '"; name="patient_mrn',
        'a"\r\n\r\n--x\r\nContent-Disposition: form-data; name="notes"\r\n\r\n',
        '名前.pdf',
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (filename, notes) => {
        fc.pre(nameOf(filename) !== null);
        const form = formOf({ notes }, { content, filename });
        const body = await buffer(form.open());
        const { fields, files } = await parse(form.contentType, body);
        expect(fields).toEqual([['notes', notes.toWellFormed()]]);
        expect(files.map(({ field, bytes }) => [field, bytes.toString()])).toEqual([
          ['document', 'the contents'],
        ]);
        const [, , header = ''] = body.toString().split(`--${form.contentType.split('boundary=')[1]}\r\n`);
        const name = nameOf(filename)?.replaceAll('"', '%22');
        expect(header.split('\r\n')[0]).toBe(
          `Content-Disposition: form-data; name="document"; filename="${name}"`,
        );
      }),
      { numRuns: 500 },
    );
  });
});
