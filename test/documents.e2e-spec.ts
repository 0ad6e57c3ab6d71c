import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';

import type { INestApplication } from '@nestjs/common';
import { Controller, Get, Module, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CobaltService } from 'nestjs-cobalt';

import type { AdapterName } from './support/adapters.js';
import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';

const CONTENT = Buffer.alloc(1_000_000, 'the scan of a page ');

/** A host that passes files on, in both directions, without keeping any. */
@Controller('charts')
class ChartsController {
  uploads = 0;
  underway = 0;

  constructor(private readonly cobalt: CobaltService) {}

  @Post(':mrn/documents')
  async upload(
    @Param('mrn') patientMrn: string,
    @Query('name') filename: string,
    @Req() received: HostRequest,
  ) {
    const content = received.raw ?? received;
    this.uploads += 1;
    this.underway += 1;
    return await this.cobalt
      .org('clinic')
      .documents.upload({
        patientMrn,
        folderName: 'Imaging',
        isReviewed: false,
        isHighPriority: true,
        document: { content, filename, contentType: content.headers['content-type'] },
      })
      .finally(() => {
        this.underway -= 1;
      });
  }

  @Get('documents/:id')
  async download(@Param('id') id: string): Promise<StreamableFile> {
    const { stream, filename, contentType, size } = await this.cobalt.org('clinic').documents.download(id);
    return new StreamableFile(stream, {
      type: contentType ?? undefined,
      length: size ?? undefined,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(filename ?? id)}`,
    });
  }
}

/** Fastify's request has Node's in it. */
type HostRequest = IncomingMessage & { raw?: IncomingMessage };

@Module({ controllers: [ChartsController] })
class ChartsModule {}

/** Fastify reads no body that it has no parser for; this one leaves the body to the route. */
function leavePdf(app: INestApplication, adapter: AdapterName): void {
  if (adapter !== 'fastify') return;
  const fastify = app.getHttpAdapter().getInstance() as {
    addContentTypeParser(
      type: string,
      parser: (request: unknown, body: unknown, done: () => void) => void,
    ): void;
  };
  fastify.addContentTypeParser('application/pdf', (_request, _body, done) => done());
}

describeEachAdapter('documents through a host', (adapter) => {
  let host: TestHost;
  let charts: ChartsController;
  let mrn: string;

  beforeAll(async () => {
    host = await TestHost.start({
      adapter,
      cobalt: { isGlobal: true },
      imports: [ChartsModule],
      prepare: (app) => leavePdf(app, adapter),
    });
    charts = host.app.get(ChartsController, { strict: false });
    await host.link('clinic', 'ana');
    const { items } = await host.cobalt.org('clinic').patients.list();
    mrn = String(items[0]?.mrn);
  });
  afterAll(() => host.stop());

  const upload = (patient: string, name: string, body: BodyInit = CONTENT) =>
    fetch(`${host.url}/charts/${patient}/documents?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body,
      duplex: 'half',
    } as RequestInit);

  /** The events of a job, after the time that it takes. */
  async function eventsOf(jobId: string) {
    await fetch(`${host.emulator.url}/_emulator/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advanceMs: 300_000 }),
    });
    return (await host.cobalt.org('clinic').webhookEvents.list({ jobId })).items;
  }

  it('take a file to the chart and back, whatever its name', async () => {
    const name = 'Zoë “knee” 膝.pdf';
    const answer = await upload(mrn, name);
    expect(answer.status).toBe(201);
    const { documentId, jobId } = (await answer.json()) as { documentId: string; jobId: string };
    expect(await eventsOf(jobId)).toEqual([
      expect.objectContaining({
        type: 'document.uploaded',
        data: expect.objectContaining({ document_id: documentId }),
      }),
    ]);
    const file = await fetch(`${host.url}/charts/documents/${documentId}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toContain('application/pdf');
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(file.headers.get('content-length')).toBe(String(CONTENT.length));
    expect(Buffer.from(await file.arrayBuffer()).equals(CONTENT)).toBe(true);
  });

  it('say what became of a document of a patient that is not there', async () => {
    const { jobId } = (await (await upload('no-such-mrn', 'scan.pdf')).json()) as { jobId: string };
    expect(await eventsOf(jobId)).toEqual([expect.objectContaining({ type: 'document.upload_failed' })]);
  });

  it('are not found when Cobalt does not have them', async () => {
    const answer = await fetch(`${host.url}/charts/documents/${'0'.repeat(32)}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Document not found');
  });

  it('are refused by the host, without a call, when their name is none', async () => {
    host.emulator.clearJournal();
    const answer = await upload(mrn, 'folder/');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
    expect(host.emulator.journal()).toEqual([]);
  });

  it('leave no document behind when the one who sends it goes away', async () => {
    host.emulator.clearJournal();
    const begun = charts.uploads;
    const sender = request(`${host.url}/charts/${mrn}/documents?name=x.pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', 'content-length': 2 * CONTENT.length },
    });
    sender.on('error', () => undefined);
    sender.write(CONTENT);
    await eventually(() => expect(charts.uploads).toBe(begun + 1));
    sender.destroy();
    await eventually(() => expect(charts.underway).toBe(0));
    expect(host.emulator.journal().filter(({ status }) => status === 200)).toEqual([]);
    expect((await upload(mrn, 'next.pdf')).status).toBe(201);
  });
});
